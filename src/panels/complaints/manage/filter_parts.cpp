#include "panels/complaints/manage/filter_parts.h"

#include "panels/complaints/complaint_words.h"

#include <QCoreApplication>

namespace cxw::panels {
namespace {

using core::ReceivedPeriod;

struct FilterParts
{
    Q_DECLARE_TR_FUNCTIONS(cxw::panels::FilterParts)
};

constexpr int kStatusCount = int(core::ComplaintStatus::Duplicate) + 1;

template <class AnyId> std::optional<qint64> keyOf(const std::optional<AnyId>& id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

template <class AnyId> void setId(std::optional<AnyId>& id, std::optional<qint64> key)
{
    id = key ? std::optional(AnyId(*key)) : std::nullopt;
}

template <class AnyId> std::vector<PartValue> valuesOf(const std::vector<NamedId<AnyId>>& list)
{
    std::vector<PartValue> values;
    for (const NamedId<AnyId>& each : list)
        values.push_back({each.name, each.id.value()});
    return values;
}

QString periodWord(ReceivedPeriod period)
{
    switch (period) {
    case ReceivedPeriod::Any: return {};
    case ReceivedPeriod::ThisWeek: return FilterParts::tr("this week", "when complaints were received");
    case ReceivedPeriod::Last4Weeks:
        return FilterParts::tr("last %n weeks", "when complaints were received", 4);
    case ReceivedPeriod::Last13Weeks:
        return FilterParts::tr("last %n weeks", "when complaints were received", 13);
    case ReceivedPeriod::Last26Weeks:
        return FilterParts::tr("last %n weeks", "when complaints were received", 26);
    case ReceivedPeriod::ThisYear: return FilterParts::tr("this year", "when complaints were received");
    case ReceivedPeriod::FromTo: return FilterParts::tr("from – to…", "when complaints were received");
    }
    return {};
}

std::vector<PartValue> periods()
{
    std::vector<PartValue> values;
    for (int each = int(ReceivedPeriod::ThisWeek); each <= int(ReceivedPeriod::FromTo); ++each)
        values.push_back({periodWord(ReceivedPeriod(each)), each});
    return values;
}

std::vector<PartValue> statuses()
{
    std::vector<PartValue> values;
    for (int each = 0; each < kStatusCount; ++each)
        values.push_back({statusWord(core::ComplaintStatus(each)), each});
    return values;
}

} // namespace

QString partName(FilterPart part)
{
    switch (part) {
    case FilterPart::Period: return FilterParts::tr("Received", "part of a filter");
    case FilterPart::Channel: return FilterParts::tr("Channel", "part of a filter");
    case FilterPart::Category: return FilterParts::tr("Category", "part of a filter");
    case FilterPart::Severity: return FilterParts::tr("Severity", "part of a filter");
    case FilterPart::Status: return FilterParts::tr("Status", "part of a filter");
    case FilterPart::Agent: return FilterParts::tr("Agent", "part of a filter");
    case FilterPart::Customer: return FilterParts::tr("Customer", "part of a filter");
    case FilterPart::Public: return FilterParts::tr("Public", "part of a filter");
    case FilterPart::Cause: return FilterParts::tr("Cause", "part of a filter");
    case FilterPart::Tag: return FilterParts::tr("Tag", "part of a filter");
    }
    return {};
}

bool isSet(const core::FilterChoice& choice, FilterPart part)
{
    return keyOf(choice, part).has_value();
}

std::optional<qint64> keyOf(const core::FilterChoice& choice, FilterPart part)
{
    const core::ComplaintFilter& parts = choice.parts;
    switch (part) {
    case FilterPart::Period:
        return choice.period == ReceivedPeriod::Any ? std::nullopt : std::optional(qint64(choice.period));
    case FilterPart::Channel: return keyOf(parts.channel);
    case FilterPart::Category: return keyOf(parts.category);
    case FilterPart::Severity: return parts.severity;
    case FilterPart::Status: return parts.status ? std::optional(qint64(*parts.status)) : std::nullopt;
    case FilterPart::Agent: return keyOf(parts.agent);
    case FilterPart::Customer: return keyOf(parts.customer);
    case FilterPart::Public: return parts.isPublic ? std::optional<qint64>(1) : std::nullopt;
    case FilterPart::Cause: return keyOf(parts.cause);
    case FilterPart::Tag: return keyOf(parts.tag);
    }
    return std::nullopt;
}

void setPart(core::FilterChoice& choice, FilterPart part, std::optional<qint64> key)
{
    core::ComplaintFilter& parts = choice.parts;
    switch (part) {
    case FilterPart::Period: choice.period = ReceivedPeriod(key.value_or(0)); return;
    case FilterPart::Channel: return setId(parts.channel, key);
    case FilterPart::Category: return setId(parts.category, key);
    case FilterPart::Severity: parts.severity = key ? std::optional(int(*key)) : std::nullopt; return;
    case FilterPart::Status:
        parts.status = key ? std::optional(core::ComplaintStatus(*key)) : std::nullopt;
        return;
    case FilterPart::Agent: return setId(parts.agent, key);
    case FilterPart::Customer: return setId(parts.customer, key);
    case FilterPart::Public: parts.isPublic = key.has_value(); return;
    case FilterPart::Cause: return setId(parts.cause, key);
    case FilterPart::Tag: return setId(parts.tag, key);
    }
}

std::vector<PartValue> valuesOf(FilterPart part, const NameLists& lists)
{
    switch (part) {
    case FilterPart::Period: return periods();
    case FilterPart::Channel: return valuesOf(lists.channels);
    case FilterPart::Category: return valuesOf(lists.categories);
    case FilterPart::Severity:
        return {{QStringLiteral("1"), 1},
                {QStringLiteral("2"), 2},
                {QStringLiteral("3"), 3},
                {QStringLiteral("4"), 4}};
    case FilterPart::Status: return statuses();
    case FilterPart::Agent: return valuesOf(lists.people);
    case FilterPart::Customer: return {};
    case FilterPart::Cause: return valuesOf(lists.causes);
    case FilterPart::Tag: return valuesOf(lists.tags);
    case FilterPart::Public: return {{FilterParts::tr("only public ones", "value of a filter"), 1}};
    }
    return {};
}

QString periodText(const core::FilterChoice& choice, const QLocale& locale)
{
    if (choice.period != ReceivedPeriod::FromTo)
        return periodWord(choice.period);
    const auto day = [&](QDate date) { return locale.toString(date, QStringLiteral("d MMM yyyy")); };
    if (!choice.from.isValid())
        return FilterParts::tr("until %1", "when complaints were received; a date").arg(day(choice.to));
    if (!choice.to.isValid())
        return FilterParts::tr("from %1", "when complaints were received; a date").arg(day(choice.from));
    return FilterParts::tr("%1 to %2", "when complaints were received; two dates")
        .arg(day(choice.from), day(choice.to));
}

} // namespace cxw::panels
