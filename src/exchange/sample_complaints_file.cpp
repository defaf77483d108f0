#include "exchange/sample_complaints_file.h"

#include "exchange/input_error.h"
#include "exchange/json/json_place.h"
#include "exchange/json/json_sentences.h"
#include "exchange/json/json_text.h"
#include "exchange/local_text_json.h"
#include "exchange/sample_map_reader.h"
#include "exchange/text_file.h"

#include <QFileInfo>

#include <map>
#include <set>

namespace cxw::exchange {
namespace {

using core::SampleComplaint;
using core::SampleComplaints;
using core::SampleMoment;
using std::chrono::minutes;

constexpr qint64 kMostDays = 1'000;
constexpr qint64 kMostMinutes = kMostDays * 24 * 60;
constexpr qint64 kMostCents = 100'000'000;
constexpr qint64 kMostTimes = 100;

std::optional<QTime> clockTimeFrom(QStringView text)
{
    const QTime time = QTime::fromString(text.toString(), QStringLiteral("HH:mm"));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QTime clockTime(const JsonPlace& place)
{
    return place.choice(clockTimeFrom, "00:00 to 23:59");
}

minutes span(const JsonPlace& place)
{
    return minutes(place.integer(0, kMostMinutes));
}

std::optional<minutes> optionalSpan(const JsonPlace& place, const char* key)
{
    const auto found = place.find(key);
    return found ? std::optional(span(*found)) : std::nullopt;
}

std::optional<int> optionalInteger(const JsonPlace& place, const char* key, qint64 least, qint64 most)
{
    const auto found = place.find(key);
    return found ? std::optional(int(found->integer(least, most))) : std::nullopt;
}

std::optional<bool> optionalTruth(const JsonPlace& place, const char* key)
{
    const auto found = place.find(key);
    return found ? std::optional(found->truth()) : std::nullopt;
}

template <class Choice>
std::optional<Choice> optionalChoice(const std::optional<JsonPlace>& found,
                                     std::optional<Choice> (*from)(QStringView), const char* words)
{
    return found ? std::optional(found->choice(from, words)) : std::nullopt;
}

core::LocalText textOrNothing(const JsonPlace& place, const char* key)
{
    const auto found = place.find(key);
    return found ? localTextFrom(*found) : core::LocalText{};
}

/// {daysBefore, at} or {minutesBefore}
SampleMoment past(const JsonPlace& place)
{
    if (const auto before = place.find("minutesBefore")) {
        place.expectKeys({"minutesBefore"});
        return {.at = {}, .fromNow = -span(*before)};
    }
    place.expectKeys({"daysBefore", "at"});
    // Today may not have come as far.
    return {.at = clockTime(place.at("at")), .days = -int(place.at("daysBefore").integer(1, kMostDays))};
}

/// {inDays, at} or {inMinutes}; negative for what is late
SampleMoment due(const JsonPlace& place)
{
    if (const auto ahead = place.find("inMinutes")) {
        place.expectKeys({"inMinutes"});
        return {.at = {}, .fromNow = minutes(ahead->integer(-kMostMinutes, kMostMinutes))};
    }
    place.expectKeys({"inDays", "at"});
    return {.at = clockTime(place.at("at")), .days = int(place.at("inDays").integer(-kMostDays, kMostDays))};
}

class ComplaintsReader final
{
public:
    ComplaintsReader(const core::SampleCompany& company, const JsonPlace& file)
        : m_file(file)
    {
        for (const core::SamplePerson& person : company.people)
            m_people.insert(person.name);
    }

    SampleComplaints read()
    {
        m_file.expectFormat(QLatin1String("cxworkbench/sample-complaints@1"));
        m_file.expectKeys({"format", "channels", "categories", "causes", "tags", "map", "future", "redesigns",
                           "contact", "customers", "lines", "snippets", "complaints"});
        m_sample.contact = localTextFrom(m_file.at("contact"));
        for (const JsonPlace& channel : m_file.at("channels").items())
            readChannel(channel);
        for (const JsonPlace& category : m_file.at("categories").items())
            readCategory(category);
        for (const JsonPlace& cause : m_file.at("causes").items())
            readCause(cause);
        for (const JsonPlace& tag : m_file.at("tags").items())
            readTag(tag);
        const SampleMapNames names{m_people, m_channels};
        m_sample.map = sampleMapFrom(m_file.at("map"), names, m_touchpoints);
        m_sample.future = sampleFutureFrom(m_file.at("future"), m_sample.map, names);
        for (const JsonPlace& redesign : m_file.at("redesigns").items())
            m_sample.redesigns.push_back(sampleRedesignFrom(redesign, m_touchpoints));
        for (const JsonPlace& customer : m_file.at("customers").items())
            readCustomer(customer);
        const JsonPlace lines = m_file.at("lines");
        for (const QString& key : lines.keys())
            m_lines[key] = localTextFrom(lines.at(key));
        for (const JsonPlace& snippet : m_file.at("snippets").items())
            readSnippet(snippet);
        for (const JsonPlace& complaint : m_file.at("complaints").items())
            m_sample.complaints.push_back(complaintFrom(complaint));
        return std::move(m_sample);
    }

private:
    using Names = std::set<QString>;

    void readChannel(const JsonPlace& place)
    {
        place.expectKeys({"key", "name"}, {"firstResponseMinutes", "resolutionMinutes"});
        m_sample.channels.push_back(
            {.key = newName(place.at("key"), m_channels),
             .name = localTextFrom(place.at("name")),
             .firstResponseMinutes = optionalInteger(place, "firstResponseMinutes", 1, kMostMinutes),
             .resolutionMinutes = optionalInteger(place, "resolutionMinutes", 1, kMostMinutes)});
    }

    void readCategory(const JsonPlace& place)
    {
        place.expectKeys({"key", "name"}, {"parent"});
        const QString parent = optionalName(place, "parent", m_categories);
        m_sample.categories.push_back({.key = newName(place.at("key"), m_categories),
                                       .parent = parent,
                                       .name = localTextFrom(place.at("name"))});
    }

    void readCause(const JsonPlace& place)
    {
        place.expectKeys({"key", "name", "description", "whys"}, {"fixedDaysBefore"});
        m_sample.causes.push_back({.key = newName(place.at("key"), m_causes),
                                   .name = localTextFrom(place.at("name")),
                                   .description = localTextFrom(place.at("description")),
                                   .fixedDaysBefore = optionalInteger(place, "fixedDaysBefore", 1, kMostDays),
                                   .whys = whysFrom(place.at("whys"))});
    }

    static std::vector<core::SampleWhy> whysFrom(const JsonPlace& place)
    {
        std::vector<core::SampleWhy> whys;
        for (const JsonPlace& each : place.items()) {
            each.expectKeys({"text"}, {"mark", "whys"});
            const auto under = each.find("whys");
            whys.push_back(
                {.text = localTextFrom(each.at("text")),
                 .mark = optionalChoice(each.find("mark"), core::whyMarkFrom, "suspected, confirmed"),
                 .whys = under ? whysFrom(*under) : std::vector<core::SampleWhy>()});
        }
        return whys;
    }

    void readTag(const JsonPlace& place)
    {
        place.expectKeys({"key", "name"});
        m_sample.tags.push_back(
            {.key = newName(place.at("key"), m_tags), .name = localTextFrom(place.at("name"))});
    }

    void readCustomer(const JsonPlace& place)
    {
        place.expectKeys({"name", "number", "town"}, {"organisation"});
        const auto organisation = place.find("organisation");
        m_sample.customers.push_back({.name = newName(place.at("name"), m_customers),
                                      .organisation = organisation ? organisation->filledText() : QString(),
                                      .number = place.at("number").filledText(),
                                      .town = place.at("town").filledText()});
    }

    void readSnippet(const JsonPlace& place)
    {
        place.expectKeys({"token", "text"});
        m_sample.snippets.push_back(
            {.token = newName(place.at("token"), m_tokens), .text = localTextFrom(place.at("text"))});
    }

    SampleComplaint complaintFrom(const JsonPlace& place)
    {
        place.expectKeys({"received", "loggedAfter", "status", "what"},
                         {"key",         "respondedAfter", "settledAfter", "agent",
                          "customer",    "channel",        "category",     "public",
                          "done",        "proposal",       "severity",     "promises",
                          "verified",    "outcome",        "eurCents",     "handlingMinutes",
                          "policyCited", "defection",      "satisfaction", "preventable",
                          "duplicateOf", "timesReopened",  "steps",        "defectionReason",
                          "cited",       "cause",          "tags",         "touchpoint"});
        SampleComplaint complaint{.received = past(place.at("received")),
                                  .loggedAfter = span(place.at("loggedAfter")),
                                  .what = localTextFrom(place.at("what")),
                                  .done = textOrNothing(place, "done"),
                                  .proposal = textOrNothing(place, "proposal")};
        readNames(complaint, place);
        readCourse(complaint, place);
        readFindings(complaint, place);
        if (const auto promises = place.find("promises"))
            for (const JsonPlace& promise : promises->items())
                complaint.promises.push_back(promiseFrom(promise));
        if (const auto steps = place.find("steps"))
            readSteps(complaint, *steps);
        return complaint;
    }

    void readNames(SampleComplaint& complaint, const JsonPlace& place)
    {
        complaint.duplicateOf = optionalName(place, "duplicateOf", m_complaints);
        if (const auto key = place.find("key"))
            complaint.key = newName(*key, m_complaints);
        complaint.agent = optionalName(place, "agent", m_people);
        complaint.customer = optionalName(place, "customer", m_customers);
        complaint.channel = optionalName(place, "channel", m_channels);
        complaint.touchpoint = optionalName(place, "touchpoint", m_touchpoints);
        complaint.category = optionalName(place, "category", m_categories);
        complaint.cause = optionalName(place, "cause", m_causes);
        if (const auto tags = place.find("tags"))
            for (const JsonPlace& each : tags->items()) {
                if (!m_tags.contains(each.text()))
                    each.refuseUnknown();
                complaint.tags += each.text();
            }
    }

    static void readCourse(SampleComplaint& complaint, const JsonPlace& place)
    {
        complaint.status = place.at("status").choice(
            core::complaintStatusFrom,
            "open, waiting_customer, waiting_us, resolved, closed_without_agreement, withdrawn, duplicate");
        complaint.respondedAfter = optionalSpan(place, "respondedAfter");
        if (isSettled(complaint.status))
            complaint.settledAfter = span(place.at("settledAfter"));
        else if (place.find("settledAfter"))
            place.refuse(JsonSentences::unknownKey(place.path(), QStringLiteral("settledAfter")));
        complaint.timesReopened = optionalInteger(place, "timesReopened", 0, kMostTimes).value_or(0);
        complaint.verified =
            optionalChoice(place.find("verified"), core::verifiedFrom, "not_asked, yes, no, no_answer")
                .value_or(core::Verified::NotAsked);
        complaint.handlingMinutes = optionalInteger(place, "handlingMinutes", 0, kMostMinutes);
    }

    static void readFindings(SampleComplaint& complaint, const JsonPlace& place)
    {
        complaint.isPublic = optionalTruth(place, "public").value_or(false);
        complaint.policyCited = optionalTruth(place, "policyCited").value_or(false);
        complaint.cited = textOrNothing(place, "cited");
        complaint.preventable = optionalTruth(place, "preventable");
        complaint.severity = optionalInteger(place, "severity", 1, 4);
        complaint.satisfactionAfter = optionalInteger(place, "satisfaction", 1, 5);
        if (const auto cents = place.find("eurCents"))
            complaint.money = core::Money{cents->integer(0, kMostCents), QStringLiteral("EUR")};
        complaint.outcome =
            optionalChoice(place.find("outcome"), core::outcomeFrom, "upheld, partly, not_upheld, goodwill");
        complaint.defection =
            optionalChoice(place.find("defection"), core::defectionFrom, "none, at_risk, left, saved")
                .value_or(core::Defection::None);
        complaint.defectionReason = optionalChoice(place.find("defectionReason"), core::defectionReasonFrom,
                                                   "price, service, product, other, unknown");
    }

    [[nodiscard]] core::SamplePromise promiseFrom(const JsonPlace& place) const
    {
        place.expectKeys({"text"}, {"due", "by", "kept", "keptAfter"});
        const auto when = place.find("due");
        return {.text = localTextFrom(place.at("text")),
                .due = when ? std::optional(due(*when)) : std::nullopt,
                .by = optionalName(place, "by", m_people),
                .kept = optionalTruth(place, "kept"),
                .keptAfter = optionalSpan(place, "keptAfter")};
    }

    void readSteps(SampleComplaint& complaint, const JsonPlace& place) const
    {
        for (const QString& key : place.keys()) {
            const JsonPlace step = place.at(key);
            const auto which = core::resolveStepFrom(key);
            if (!which)
                step.refuseUnknown();
            complaint.steps[std::size_t(*which)] = stepFrom(step);
        }
    }

    [[nodiscard]] core::SampleStep stepFrom(const JsonPlace& place) const
    {
        place.expectKeys({"after"}, {"line", "state"});
        core::SampleStep step{
            .state = optionalChoice(place.find("state"), core::stepStateFrom, "done, not_applicable")
                         .value_or(core::StepState::Done),
            .after = span(place.at("after")),
            .line = {}};
        if (const auto line = place.find("line")) {
            const auto known = m_lines.find(line->text());
            if (known == m_lines.end())
                line->refuseUnknown();
            step.line = known->second;
        }
        return step;
    }

    static QString newName(const JsonPlace& place, Names& names)
    {
        const QString name = place.filledText();
        if (!names.insert(name).second)
            place.refuseRepeated();
        return name;
    }

    static QString optionalName(const JsonPlace& place, const char* key, const Names& names)
    {
        const auto found = place.find(key);
        if (!found)
            return {};
        if (!names.contains(found->text()))
            found->refuseUnknown();
        return found->text();
    }

    const JsonPlace& m_file;
    SampleComplaints m_sample;
    Names m_people;
    Names m_tokens;
    Names m_channels;
    Names m_touchpoints;
    Names m_categories;
    Names m_causes;
    Names m_tags;
    Names m_customers;
    Names m_complaints; ///< keys of those read so far
    std::map<QString, core::LocalText> m_lines;
};

} // namespace

core::Expected<SampleComplaints> readSampleComplaints(const core::SampleCompany& company, const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return readOrRefuse([&] {
        const nlohmann::json file = parseJson(*bytes, QFileInfo(path).fileName());
        return ComplaintsReader(company, JsonPlace(file)).read();
    });
}

} // namespace cxw::exchange
