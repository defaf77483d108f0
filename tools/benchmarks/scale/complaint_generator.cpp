#include "complaint_generator.h"

#include <QDateTime>

#include <array>

namespace bench {
namespace {

using namespace cxw::core;
using std::chrono::hours;
using std::chrono::minutes;

constexpr int kYears = 10;
const Instant kFirst = std::chrono::sys_days(std::chrono::year(2016) / 1 / 1);
const Instant kLast = std::chrono::sys_days(std::chrono::year(2016 + kYears) / 1 / 1);

constexpr int kUpperCategories = 8;
constexpr int kLowerForEach = 4;

QString numbered(const char* name, int number)
{
    return QString::fromUtf8(name).arg(number);
}

template <class Record> auto oneOf(const std::vector<Record>& records, Dice& dice)
{
    return records.at(std::size_t(dice.mostlySmallBelow(int(records.size())))).id;
}

/// Many short ones, few very long ones.
minutes skewed(Dice& dice, int most)
{
    return minutes(dice.mostlySmallBelow(most));
}

} // namespace

Instant generatedNow()
{
    return kLast;
}

GeneratedLists generatedLists()
{
    GeneratedLists lists;
    const std::array channels{"Phone", "E-mail", "Web form", "Letter", "Chat", "Social, public"};
    for (std::size_t i = 0; i < channels.size(); ++i)
        lists.channels.push_back({.id = ChannelId(qint64(i) + 1),
                                  .name = QString::fromUtf8(channels.at(i)),
                                  .firstResponseMinutes = i == 4 ? std::nullopt : std::optional(60 << i),
                                  .resolutionMinutes = 4320,
                                  .position = qint64(i) + 1});
    for (int i = 1; i <= kUpperCategories; ++i)
        lists.categories.push_back({.id = CategoryId(i), .name = numbered("Topic %1", i), .position = i});
    for (int i = 0; i < kUpperCategories * kLowerForEach; ++i)
        lists.categories.push_back({.id = CategoryId(kUpperCategories + 1 + i),
                                    .parent = CategoryId(1 + i / kLowerForEach),
                                    .name = numbered("Matter %1", i + 1),
                                    .position = kUpperCategories + 1 + i});
    for (int i = 1; i <= 12; ++i)
        lists.products.push_back({.id = ProductId(i), .name = numbered("Product %1", i), .position = i});
    for (int i = 1; i <= 25; ++i)
        lists.people.push_back({.id = PersonId(i), .name = numbered("Agent %1", i)});
    return lists;
}

ComplaintGenerator::ComplaintGenerator(int count)
    : m_count(count)
{
    for (int language = 0; language < kLanguages; ++language)
        m_words.emplace_back(language);
}

Customer ComplaintGenerator::customer(int number) const
{
    Dice dice(std::uint64_t(number) + 77);
    const WordSource& words = m_words.at(std::size_t(number % kLanguages));
    const auto name = [&] {
        const QString& word = words.word(dice);
        return word.at(0).toUpper() + word.mid(1);
    };
    const QString first = name();
    return {.id = CustomerId(number + 1),
            .name = first + QLatin1Char(' ') + name() + QLatin1Char(' ') + QString::number(number),
            .createdAt = kFirst};
}

Complaint ComplaintGenerator::next()
{
    const int customer = m_dice.below(customers());
    const WordSource& words = m_words.at(std::size_t(customer % kLanguages));
    Complaint complaint{.id = ComplaintId(m_made + 1),
                        .sourceReference = numbered("T-%1", m_made + 1),
                        .customer = CustomerId(customer + 1)};
    addTimes(complaint);
    addPlace(complaint);
    addTexts(complaint, words);
    addSteps(complaint, words);
    addEnds(complaint);
    ++m_made;
    return complaint;
}

void ComplaintGenerator::addTimes(Complaint& complaint)
{
    const auto step = (kLast - kFirst) / m_count;
    complaint.receivedAt = kFirst + step * m_made;
    if (m_dice.chance(10))
        complaint.receivedAt = std::max(kFirst, complaint.receivedAt - skewed(m_dice, 20'000));
    complaint.receivedAt = std::chrono::floor<std::chrono::seconds>(complaint.receivedAt);
    complaint.loggedAt = complaint.receivedAt + minutes(1);
    complaint.reference = complaintReference(
        QDateTime::fromMSecsSinceEpoch(millisecondsOf(complaint.receivedAt), Qt::UTC).date().year(),
        m_made + 1);
    const auto answered = complaint.receivedAt + skewed(m_dice, 6'000);
    if (answered < kLast && m_dice.chance(96))
        complaint.firstResponseAt = answered;
    const auto ended = answered + skewed(m_dice, 60'000);
    const int fate = m_dice.below(100);
    if (ended >= kLast || fate < 2) {
        complaint.status = fate % 2 == 0 ? ComplaintStatus::Open : ComplaintStatus::WaitingForUs;
        return;
    }
    complaint.status = fate < 8 ? ComplaintStatus::ClosedWithoutAgreement
        : fate < 10             ? ComplaintStatus::Withdrawn
                                : ComplaintStatus::Resolved;
    complaint.closedAt = ended;
    if (complaint.status == ComplaintStatus::Resolved)
        complaint.resolvedAt = ended;
    complaint.timesReopened = m_dice.chance(5) ? 1 + m_dice.below(2) : 0;
}

void ComplaintGenerator::addPlace(Complaint& complaint)
{
    complaint.agent = oneOf(m_lists.people, m_dice);
    if (!m_dice.chance(2))
        complaint.channel = oneOf(m_lists.channels, m_dice);
    complaint.isPublic = m_dice.chance(3);
    // The lower level only, so that every complaint of a file finds its way back.
    const int lower = m_dice.mostlySmallBelow(kUpperCategories * kLowerForEach);
    if (!m_dice.chance(3))
        complaint.category = m_lists.categories.at(std::size_t(kUpperCategories + lower)).id;
    if (m_dice.chance(70))
        complaint.product = oneOf(m_lists.products, m_dice);
    if (m_dice.chance(90))
        complaint.severity = 1 + m_dice.below(4);
}

void ComplaintGenerator::addTexts(Complaint& complaint, const WordSource& words)
{
    complaint.summary = words.text(m_dice, 4 + m_dice.below(9));
    if (m_dice.chance(85))
        complaint.description = words.text(m_dice, 10 + m_dice.below(30) + m_dice.mostlySmallBelow(200));
    if (m_dice.chance(50))
        complaint.remedyWanted = words.text(m_dice, 2 + m_dice.below(8));
    if (complaint.resolvedAt && m_dice.chance(80))
        complaint.remedyGiven = words.text(m_dice, 3 + m_dice.below(12));
}

void ComplaintGenerator::addSteps(Complaint& complaint, const WordSource& words)
{
    for (auto& step : complaint.steps)
        if (m_dice.chance(complaint.closedAt ? 80 : 30))
            step = StepRecord{m_dice.chance(90) ? StepState::Done : StepState::NotApplicable,
                              complaint.receivedAt + hours(m_dice.below(48)),
                              m_dice.chance(20) ? words.text(m_dice, 3 + m_dice.below(5)) : QString()};
    for (int i = m_dice.chance(40) ? 1 + m_dice.below(2) : 0; i > 0; --i)
        complaint.promises.push_back(
            {.id = PromiseId(2 * qint64(m_made) + i),
             .text = words.text(m_dice, 3 + m_dice.below(5)),
             .due = complaint.receivedAt + hours(1 + m_dice.below(200)),
             .kept = complaint.closedAt ? std::optional(m_dice.chance(85)) : std::nullopt});
}

void ComplaintGenerator::addEnds(Complaint& complaint)
{
    if (complaint.closedAt) {
        complaint.verified = m_dice.chance(80) ? Verified::Yes : Verified::NoAnswer;
        complaint.outcome = Outcome(m_dice.mostlySmallBelow(4));
        complaint.satisfactionAfter = 1 + m_dice.below(5);
    }
    if (m_dice.chance(20))
        complaint.money = Money{100 + m_dice.mostlySmallBelow(50'000),
                                m_dice.chance(95) ? QStringLiteral("EUR") : QStringLiteral("RON")};
    if (m_dice.chance(4)) {
        complaint.defection = Defection(1 + m_dice.below(3));
        complaint.defectionReason = DefectionReason(m_dice.below(5));
    }
}

} // namespace bench
