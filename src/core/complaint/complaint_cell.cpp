#include "core/complaint/complaint_cell.h"

#include "core/complaint/column_words.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace cxw::core {
namespace {

using Read = bool (*)(Complaint&, const QString&, const CellReading&);
using Write = QString (*)(const Complaint&);

/// A field as it is read from a cell and written into one.
struct PlainField
{
    ComplaintField field;
    Read read;
    Write write;
};

/// Also a value that is optional in the complaint.
template <class Target, class Value> bool put(Target& target, const std::optional<Value>& value)
{
    if (value)
        target = *value;
    return value.has_value();
}

std::optional<int> wholeNumber(const QString& cell, int least, int most)
{
    bool isNumber = false;
    const int number = cell.trimmed().toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<bool> truth(const QString& cell, const CellReading& reading)
{
    const QString code = choiceCode(reading.field, cell);
    return code.isEmpty() ? std::nullopt : std::optional(code == QLatin1String("yes"));
}

/// One line out of whatever stands there.
QString oneLine(QString text)
{
    for (QChar& each : text)
        if (each.category() == QChar::Other_Control || each == QChar::LineSeparator
            || each == QChar::ParagraphSeparator)
            each = u' ';
    return text.trimmed();
}

QString momentText(const std::optional<Instant>& at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(millisecondsOf(*at), Qt::UTC).toString(Qt::ISODateWithMs)
              : QString();
}

QString numberText(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

QString truthText(std::optional<bool> truth)
{
    if (!truth)
        return {};
    return *truth ? QStringLiteral("yes") : QStringLiteral("no");
}

template <class Choice> QString choiceText(const std::optional<Choice>& choice)
{
    return choice ? codeOf(*choice) : QString();
}

template <auto member> constexpr PlainField momentField(ComplaintField field)
{
    return {field,
            [](Complaint& complaint, const QString& cell, const CellReading& reading) {
                return put(complaint.*member, momentIn(cell, reading.dates, reading.zone));
            },
            [](const Complaint& complaint) { return momentText(complaint.*member); }};
}

template <auto member> constexpr PlainField textField(ComplaintField field)
{
    return {field,
            [](Complaint& complaint, const QString& cell, const CellReading&) {
                complaint.*member = cell;
                return true;
            },
            [](const Complaint& complaint) { return complaint.*member; }};
}

template <auto member, int least, int most> constexpr PlainField numberField(ComplaintField field)
{
    return {field,
            [](Complaint& complaint, const QString& cell, const CellReading&) {
                return put(complaint.*member, wholeNumber(cell, least, most));
            },
            [](const Complaint& complaint) { return numberText(complaint.*member); }};
}

template <auto member> constexpr PlainField truthField(ComplaintField field)
{
    return {field,
            [](Complaint& complaint, const QString& cell, const CellReading& reading) {
                return put(complaint.*member, truth(cell, reading));
            },
            [](const Complaint& complaint) { return truthText(complaint.*member); }};
}

/// Fields of choices whose words stand in the table of words.
template <auto member, auto from> constexpr PlainField choiceField(ComplaintField field)
{
    return {field,
            [](Complaint& complaint, const QString& cell, const CellReading& reading) {
                return put(complaint.*member, from(choiceCode(reading.field, cell)));
            },
            [](const Complaint& complaint) { return choiceText(std::optional(complaint.*member)); }};
}

/// Fields of choices that are known by our codes only.
template <auto member, auto from> constexpr PlainField codeField(ComplaintField field)
{
    return {field,
            [](Complaint& complaint, const QString& cell, const CellReading&) {
                return put(complaint.*member, from(cell.trimmed().toLower()));
            },
            [](const Complaint& complaint) { return choiceText(std::optional(complaint.*member)); }};
}

bool readSummary(Complaint& complaint, const QString& cell, const CellReading&)
{
    complaint.summary = oneLine(cell);
    return !complaint.summary.isEmpty();
}

constexpr int kMost = std::numeric_limits<int>::max();

constexpr std::array kPlain{
    momentField<&Complaint::receivedAt>(ComplaintField::ReceivedAt),
    momentField<&Complaint::firstResponseAt>(ComplaintField::FirstResponseAt),
    momentField<&Complaint::resolvedAt>(ComplaintField::ResolvedAt),
    momentField<&Complaint::closedAt>(ComplaintField::ClosedAt),
    momentField<&Complaint::loggedAt>(ComplaintField::LoggedAt),
    truthField<&Complaint::isPublic>(ComplaintField::IsPublic),
    PlainField{ComplaintField::Summary, readSummary,
               [](const Complaint& complaint) { return complaint.summary; }},
    textField<&Complaint::description>(ComplaintField::Description),
    numberField<&Complaint::severity, 1, 4>(ComplaintField::Severity),
    choiceField<&Complaint::status, complaintStatusFrom>(ComplaintField::Status),
    choiceField<&Complaint::verified, verifiedFrom>(ComplaintField::Verified),
    choiceField<&Complaint::outcome, outcomeFrom>(ComplaintField::Outcome),
    textField<&Complaint::remedyWanted>(ComplaintField::RemedyWanted),
    textField<&Complaint::remedyGiven>(ComplaintField::RemedyGiven),
    numberField<&Complaint::handlingMinutes, 0, kMost>(ComplaintField::HandlingMinutes),
    truthField<&Complaint::policyCited>(ComplaintField::PolicyCited),
    codeField<&Complaint::defection, defectionFrom>(ComplaintField::Defection),
    codeField<&Complaint::defectionReason, defectionReasonFrom>(ComplaintField::DefectionReason),
    numberField<&Complaint::satisfactionAfter, 1, 5>(ComplaintField::SatisfactionAfter),
    truthField<&Complaint::preventable>(ComplaintField::Preventable),
    numberField<&Complaint::timesReopened, 0, kMost>(ComplaintField::TimesReopened),
};

const PlainField* plainField(ComplaintField field)
{
    const auto found = std::ranges::find(kPlain, field, &PlainField::field);
    return found == kPlain.end() ? nullptr : &*found;
}

} // namespace

bool isPlainField(ComplaintField field)
{
    return plainField(field) != nullptr;
}

bool setCell(Complaint& complaint, const QString& cell, const CellReading& reading)
{
    const PlainField* plain = plainField(reading.field);
    return plain && plain->read(complaint, cell, reading);
}

QString cellOf(const Complaint& complaint, ComplaintField field)
{
    const PlainField* plain = plainField(field);
    return plain ? plain->write(complaint) : QString();
}

} // namespace cxw::core
