#include "core/calendar/business_clock.h"

#include <algorithm>

namespace cxw::core {
namespace {

using namespace std::chrono;

using DoubleMinutes = duration<double, std::ratio<60>>;

constexpr Instant kFirst = sys_days(year(1970) / 1 / 1);
constexpr Instant kLast = sys_days(year(2100) / 1 / 1);
constexpr days kMargin(366); // so that moments in rising order do not lay out anew each time

} // namespace

BusinessClock::BusinessClock(WorkSchedule schedule)
    : m_schedule(std::move(schedule))
{
}

double BusinessClock::minutes(Instant from, Instant to)
{
    if (to <= from)
        return 0.0;
    if (!layOut(from, to))
        return businessMinutes(from, to, m_schedule);
    return DoubleMinutes(openUntil(to) - openUntil(from)).count();
}

bool BusinessClock::layOut(Instant from, Instant to)
{
    if (from < kFirst || to >= kLast)
        return false;
    if (m_from <= from && to <= m_to && m_from != m_to)
        return true;
    const bool isFirstTime = m_from == m_to;
    m_from = std::max(kFirst, isFirstTime ? from - kMargin : std::min(m_from, from - kMargin));
    m_to = std::min(kLast, isFirstTime ? to + kMargin : std::max(m_to, to + kMargin));
    m_open.clear();
    milliseconds before{0};
    for (const OpenSpan& each : openSpans(m_from, m_to, m_schedule)) {
        m_open.push_back({each.opens, each.closes, before});
        before += each.closes - each.opens;
    }
    return true;
}

milliseconds BusinessClock::openUntil(Instant at) const
{
    const auto next = std::ranges::upper_bound(m_open, at, {}, &OpenTime::opens);
    if (next == m_open.begin())
        return milliseconds(0);
    const OpenTime& last = *std::prev(next);
    return last.before + (std::min(at, last.closes) - last.opens);
}

} // namespace cxw::core
