#include "core/complaint/filter_choice.h"

#include "core/code_table.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace cxw::core {
namespace {

constexpr std::array kPeriods{
    Code<ReceivedPeriod>{ReceivedPeriod::Any, QLatin1String("")},
    Code<ReceivedPeriod>{ReceivedPeriod::ThisWeek, QLatin1String("this_week")},
    Code<ReceivedPeriod>{ReceivedPeriod::Last4Weeks, QLatin1String("last_4_weeks")},
    Code<ReceivedPeriod>{ReceivedPeriod::Last13Weeks, QLatin1String("last_13_weeks")},
    Code<ReceivedPeriod>{ReceivedPeriod::Last26Weeks, QLatin1String("last_26_weeks")},
    Code<ReceivedPeriod>{ReceivedPeriod::ThisYear, QLatin1String("this_year")},
    Code<ReceivedPeriod>{ReceivedPeriod::FromTo, QLatin1String("from_to")},
};

struct Days
{
    QDate first;
    QDate afterLast;
};

Days weeksUpTo(QDate today, int weeks)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    return {monday.addDays(-7 * (weeks - 1)), monday.addDays(7)};
}

Days daysOf(const FilterChoice& choice, QDate today)
{
    switch (choice.period) {
    case ReceivedPeriod::Any: return {};
    case ReceivedPeriod::ThisWeek: return weeksUpTo(today, 1);
    case ReceivedPeriod::Last4Weeks: return weeksUpTo(today, 4);
    case ReceivedPeriod::Last13Weeks: return weeksUpTo(today, 13);
    case ReceivedPeriod::Last26Weeks: return weeksUpTo(today, 26);
    case ReceivedPeriod::ThisYear: return {QDate(today.year(), 1, 1), QDate(today.year() + 1, 1, 1)};
    case ReceivedPeriod::FromTo: return {choice.from, choice.to.addDays(1)};
    }
    return {};
}

std::optional<Instant> startOf(QDate day)
{
    return day.isValid() ? std::optional(instantFrom(day.startOfDay().toMSecsSinceEpoch())) : std::nullopt;
}

template <class Value> void give(std::optional<Value>& to, const std::optional<Value>& what)
{
    if (what)
        to = what;
}

template <class Value> bool differ(const std::optional<Value>& left, const std::optional<Value>& right)
{
    return left && right && *left != *right;
}

bool isSettledAlone(const ComplaintFilter& open, const ComplaintFilter& other)
{
    return open.unsettled && (other.step || (other.status && isSettled(*other.status)));
}

} // namespace

QString codeOf(ReceivedPeriod period)
{
    return wordIn(kPeriods, period);
}

std::optional<ReceivedPeriod> receivedPeriodFrom(QStringView code)
{
    return choiceIn(kPeriods, code);
}

ComplaintFilter filterOf(const FilterChoice& choice, QDate today, Instant now)
{
    ComplaintFilter filter = choice.parts;
    const Days days = daysOf(choice, today);
    filter.receivedFrom = startOf(days.first);
    filter.receivedBefore = startOf(days.afterLast);
    if (filter.promise)
        filter.promise->now = now;
    if (filter.target)
        filter.target->now = now;
    return filter;
}

ComplaintFilter narrowed(ComplaintFilter filter, const ComplaintFilter& by)
{
    if (!by.text.isEmpty())
        filter.text = by.text;
    for (const auto flag :
         {&ComplaintFilter::unsettled, &ComplaintFilter::isPublic, &ComplaintFilter::incomplete,
          &ComplaintFilter::withoutChannel, &ComplaintFilter::withoutTouchpoint,
          &ComplaintFilter::withoutCategory, &ComplaintFilter::withoutCause, &ComplaintFilter::reopened})
        filter.*flag |= by.*flag;
    give(filter.status, by.status);
    give(filter.severity, by.severity);
    give(filter.agent, by.agent);
    give(filter.customer, by.customer);
    give(filter.channel, by.channel);
    give(filter.touchpoint, by.touchpoint);
    give(filter.category, by.category);
    give(filter.cause, by.cause);
    give(filter.tag, by.tag);
    give(filter.loggedAt, by.loggedAt);
    give(filter.has, by.has);
    give(filter.outcome, by.outcome);
    give(filter.defection, by.defection);
    give(filter.defectionReason, by.defectionReason);
    give(filter.step, by.step);
    give(filter.promise, by.promise);
    give(filter.target, by.target);
    if (by.receivedFrom)
        filter.receivedFrom = std::max(filter.receivedFrom.value_or(*by.receivedFrom), *by.receivedFrom);
    for (const auto before : {&ComplaintFilter::receivedBefore, &ComplaintFilter::promiseDueBefore,
                              &ComplaintFilter::dueToGoIfClosedBefore})
        if (by.*before)
            filter.*before = std::min((filter.*before).value_or(*(by.*before)), *(by.*before));
    return filter;
}

bool contradicts(const ComplaintFilter& filter, const ComplaintFilter& other)
{
    return differ(filter.status, other.status) || differ(filter.severity, other.severity)
        || differ(filter.agent, other.agent) || differ(filter.customer, other.customer)
        || differ(filter.channel, other.channel) || differ(filter.touchpoint, other.touchpoint)
        || differ(filter.category, other.category) || differ(filter.cause, other.cause)
        || differ(filter.loggedAt, other.loggedAt) || differ(filter.outcome, other.outcome)
        || differ(filter.defection, other.defection) || differ(filter.defectionReason, other.defectionReason)
        || isSettledAlone(filter, other) || isSettledAlone(other, filter);
}

} // namespace cxw::core
