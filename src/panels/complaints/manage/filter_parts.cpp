#include "panels/complaints/manage/filter_parts.h"

#include "panels/complaints/complaint_words.h"
#include "panels/complaints/more_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw::panels {
namespace {

using core::ReceivedPeriod;

struct FilterParts
{
    Q_DECLARE_TR_FUNCTIONS(cxw::panels::FilterParts)
};

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

std::optional<qint64> keyOfFlag(bool set)
{
    return set ? std::optional<qint64>(1) : std::nullopt;
}

template <class Choice> std::optional<qint64> keyOfChoice(const std::optional<Choice>& choice)
{
    return choice ? std::optional(qint64(*choice)) : std::nullopt;
}

template <class Choice> void setChoice(std::optional<Choice>& choice, std::optional<qint64> key)
{
    choice = key ? std::optional(Choice(*key)) : std::nullopt;
}

/// All up to the last one, in their order.
template <class Choice> std::vector<PartValue> choices(Choice last, QString (*word)(Choice))
{
    std::vector<PartValue> values;
    for (int each = 0; each <= int(last); ++each)
        values.push_back({word(Choice(each)), each});
    return values;
}

/// Conditions of more than one word go by their place in a list.
template <class Condition, std::size_t size>
std::optional<qint64> keyIn(const std::array<Condition, size>& all, std::optional<Condition> condition)
{
    if (!condition)
        return std::nullopt;
    if constexpr (requires { condition->now; })
        condition->now = {};
    const auto found = std::ranges::find(all, *condition);
    return found == all.end() ? std::nullopt : std::optional(qint64(found - all.begin()));
}

template <class Condition, std::size_t size>
void setFrom(const std::array<Condition, size>& all, std::optional<Condition>& condition,
             std::optional<qint64> key)
{
    condition = key ? std::optional(all.at(std::size_t(*key))) : std::nullopt;
}

template <class Condition, std::size_t size>
std::vector<PartValue> valuesIn(const std::array<Condition, size>& all, QString (*word)(const Condition&))
{
    std::vector<PartValue> values;
    for (std::size_t i = 0; i < size; ++i)
        values.push_back({word(all[i]), qint64(i)});
    return values;
}

using core::PromiseCondition;
constexpr std::array kPromiseConditions{PromiseCondition{.state = core::PromiseState::Kept},
                                        PromiseCondition{.state = core::PromiseState::Broken},
                                        PromiseCondition{.state = core::PromiseState::Pending}};

QString promiseWord(const PromiseCondition& condition)
{
    switch (condition.state) {
    case core::PromiseState::Kept: return FilterParts::tr("kept", "value of a filter: of a promise");
    case core::PromiseState::Broken:
        return FilterParts::tr("broken or overdue", "value of a filter: of a promise");
    case core::PromiseState::Pending: return FilterParts::tr("pending", "value of a filter: of a promise");
    }
    return {};
}

using core::TargetCondition;
constexpr std::array kGoalConditions{
    TargetCondition{core::ComplaintTime::FirstResponse, core::TargetState::Met, {}},
    TargetCondition{core::ComplaintTime::FirstResponse, core::TargetState::Missed, {}},
    TargetCondition{core::ComplaintTime::FirstResponse, core::TargetState::NotDue, {}},
    TargetCondition{core::ComplaintTime::Resolved, core::TargetState::Met, {}},
    TargetCondition{core::ComplaintTime::Resolved, core::TargetState::Missed, {}},
    TargetCondition{core::ComplaintTime::Resolved, core::TargetState::NotDue, {}},
};

QString goalWord(const TargetCondition& condition)
{
    const bool answer = condition.time == core::ComplaintTime::FirstResponse;
    switch (condition.state) {
    case core::TargetState::Met:
        return answer ? FilterParts::tr("first response in time", "value of a filter: of a goal")
                      : FilterParts::tr("resolved in time", "value of a filter: of a goal");
    case core::TargetState::Missed:
        return answer ? FilterParts::tr("first response too late", "value of a filter: of a goal")
                      : FilterParts::tr("resolution too late", "value of a filter: of a goal");
    case core::TargetState::NotDue:
        return answer ? FilterParts::tr("first response not due yet", "value of a filter: of a goal")
                      : FilterParts::tr("resolution not due yet", "value of a filter: of a goal");
    }
    return {};
}

constexpr std::size_t kStatesOfStep = 3;

constexpr auto allSteps()
{
    std::array<core::StepCondition, core::kResolveSteps.size() * kStatesOfStep> all{};
    std::size_t i = 0;
    for (const core::ResolveStep step : core::kResolveSteps)
        for (const std::optional<core::StepState>& state :
             {std::optional(core::StepState::Done), std::optional(core::StepState::NotApplicable),
              std::optional<core::StepState>()})
            all[i++] = {step, state};
    return all;
}
constexpr auto kStepConditions = allSteps();

QString stepValue(const core::StepCondition& condition)
{
    const QString step = stepWord(condition.step);
    if (!condition.state)
        return FilterParts::tr("%1: not done", "value of a filter: one of the eight steps").arg(step);
    return *condition.state == core::StepState::Done
        ? FilterParts::tr("%1: done", "value of a filter: one of the eight steps").arg(step)
        : FilterParts::tr("%1: does not apply", "value of a filter: one of the eight steps").arg(step);
}

/// Those who left, until somebody says whose reason is meant.
void setReason(core::ComplaintFilter& parts, std::optional<qint64> key)
{
    setChoice(parts.defectionReason, key);
    if (key && !parts.defection)
        parts.defection = core::Defection::Left;
}

QString timeWord(core::ComplaintTime time)
{
    switch (time) {
    case core::ComplaintTime::FirstResponse:
        return FilterParts::tr("first response", "value of a filter: a time that is known");
    case core::ComplaintTime::Resolved:
        return FilterParts::tr("resolution", "value of a filter: a time that is known");
    case core::ComplaintTime::Closed:
        return FilterParts::tr("closing", "value of a filter: a time that is known");
    }
    return {};
}

constexpr std::array kMissing{&core::ComplaintFilter::withoutChannel, &core::ComplaintFilter::withoutCategory,
                              &core::ComplaintFilter::withoutCause,
                              &core::ComplaintFilter::withoutTouchpoint};

std::optional<qint64> keyOfMissing(const core::ComplaintFilter& parts)
{
    for (std::size_t i = 0; i < kMissing.size(); ++i)
        if (parts.*kMissing[i])
            return qint64(i);
    return std::nullopt;
}

void setMissing(core::ComplaintFilter& parts, std::optional<qint64> key)
{
    for (std::size_t i = 0; i < kMissing.size(); ++i)
        parts.*kMissing[i] = key == qint64(i);
}

std::vector<PartValue> missingValues()
{
    return {{FilterParts::tr("a channel", "value of a filter: what is not named"), 0},
            {FilterParts::tr("a category", "value of a filter: what is not named"), 1},
            {FilterParts::tr("a root cause", "value of a filter: what is not named"), 2},
            {FilterParts::tr("a touchpoint", "value of a filter: what is not named"), 3}};
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
    case FilterPart::Outcome: return FilterParts::tr("Outcome", "part of a filter");
    case FilterPart::Defection:
        return FilterParts::tr("Leaving", "part of a filter: does the customer leave");
    case FilterPart::Reason: return FilterParts::tr("Reason of leaving", "part of a filter");
    case FilterPart::Reopened: return FilterParts::tr("Reopened", "part of a filter");
    case FilterPart::Promise: return FilterParts::tr("Promise", "part of a filter");
    case FilterPart::Goal: return FilterParts::tr("Goal", "part of a filter: of a channel, for its times");
    case FilterPart::Step: return FilterParts::tr("Step", "part of a filter: one of the eight");
    case FilterPart::Time: return FilterParts::tr("Known time", "part of a filter: that of the resolution…");
    case FilterPart::Without: return FilterParts::tr("Without", "part of a filter: what is not named");
    case FilterPart::Touchpoint: return FilterParts::tr("Touchpoint", "part of a filter");
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
    case FilterPart::Status: return keyOfChoice(parts.status);
    case FilterPart::Agent: return keyOf(parts.agent);
    case FilterPart::Customer: return keyOf(parts.customer);
    case FilterPart::Public: return keyOfFlag(parts.isPublic);
    case FilterPart::Cause: return keyOf(parts.cause);
    case FilterPart::Tag: return keyOf(parts.tag);
    case FilterPart::Outcome: return keyOfChoice(parts.outcome);
    case FilterPart::Defection: return keyOfChoice(parts.defection);
    case FilterPart::Reason: return keyOfChoice(parts.defectionReason);
    case FilterPart::Reopened: return keyOfFlag(parts.reopened);
    case FilterPart::Promise: return keyIn(kPromiseConditions, parts.promise);
    case FilterPart::Goal: return keyIn(kGoalConditions, parts.target);
    case FilterPart::Step: return keyIn(kStepConditions, parts.step);
    case FilterPart::Time: return keyOfChoice(parts.has);
    case FilterPart::Without: return keyOfMissing(parts);
    case FilterPart::Touchpoint: return keyOf(parts.touchpoint);
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
    case FilterPart::Status: return setChoice(parts.status, key);
    case FilterPart::Agent: return setId(parts.agent, key);
    case FilterPart::Customer: return setId(parts.customer, key);
    case FilterPart::Public: parts.isPublic = key.has_value(); return;
    case FilterPart::Cause: return setId(parts.cause, key);
    case FilterPart::Tag: return setId(parts.tag, key);
    case FilterPart::Outcome: return setChoice(parts.outcome, key);
    case FilterPart::Defection: return setChoice(parts.defection, key);
    case FilterPart::Reason: return setReason(parts, key);
    case FilterPart::Reopened: parts.reopened = key.has_value(); return;
    case FilterPart::Promise: return setFrom(kPromiseConditions, parts.promise, key);
    case FilterPart::Goal: return setFrom(kGoalConditions, parts.target, key);
    case FilterPart::Step: return setFrom(kStepConditions, parts.step, key);
    case FilterPart::Time: return setChoice(parts.has, key);
    case FilterPart::Without: return setMissing(parts, key);
    case FilterPart::Touchpoint: return setId(parts.touchpoint, key);
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
    case FilterPart::Status: return choices(core::ComplaintStatus::Duplicate, statusWord);
    case FilterPart::Agent: return valuesOf(lists.people);
    case FilterPart::Customer: return {};
    case FilterPart::Cause: return valuesOf(lists.causes);
    case FilterPart::Tag: return valuesOf(lists.tags);
    case FilterPart::Touchpoint: return valuesOf(lists.touchpoints);
    case FilterPart::Public: return {{FilterParts::tr("only public ones", "value of a filter"), 1}};
    case FilterPart::Outcome: return choices(core::Outcome::Goodwill, outcomeWord);
    case FilterPart::Defection: return choices(core::Defection::Saved, defectionWord);
    case FilterPart::Reason: return choices(core::DefectionReason::Unknown, reasonWord);
    case FilterPart::Reopened: return {{FilterParts::tr("only reopened ones", "value of a filter"), 1}};
    case FilterPart::Promise: return valuesIn(kPromiseConditions, promiseWord);
    case FilterPart::Goal: return valuesIn(kGoalConditions, goalWord);
    case FilterPart::Step: return valuesIn(kStepConditions, stepValue);
    case FilterPart::Time: return choices(core::ComplaintTime::Closed, timeWord);
    case FilterPart::Without: return missingValues();
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
