#include "core/calendar/business_time.h"

#include <algorithm>
#include <vector>

namespace cxw::core {
namespace {

using std::chrono::milliseconds;
using DoubleMinutes = std::chrono::duration<double, std::ratio<60>>;
/// A moment as the clock on the wall shows it.
using WallTime = std::chrono::local_time<milliseconds>;

/// While it lasts, the clock on the wall is not put forward or back.
struct WallSpan
{
    WallTime from;
    WallTime to;
};

WallTime onTheWall(Instant instant, int secondsFromUtc)
{
    return WallTime(instant.time_since_epoch() + std::chrono::seconds(secondsFromUtc));
}

std::vector<WallSpan> wallSpans(Instant from, Instant to, const QTimeZone& zone)
{
    const auto utc = [](Instant instant) {
        return QDateTime::fromMSecsSinceEpoch(millisecondsOf(instant), Qt::UTC);
    };
    std::vector<WallSpan> spans;
    int offset = zone.offsetFromUtc(utc(from));
    for (const QTimeZone::OffsetData& change : zone.transitions(utc(from), utc(to))) {
        const Instant at = instantFrom(change.atUtc.toMSecsSinceEpoch());
        spans.push_back({onTheWall(from, offset), onTheWall(at, offset)});
        from = at;
        offset = change.offsetFromUtc;
    }
    spans.push_back({onTheWall(from, offset), onTheWall(to, offset)});
    return spans;
}

milliseconds openTime(const WallSpan& span, const WorkSchedule& schedule)
{
    milliseconds open{0};
    for (auto day = std::chrono::floor<std::chrono::days>(span.from); day < span.to;
         day += std::chrono::days(1)) {
        if (!schedule.isWorkingDay(QDate(1970, 1, 1).addDays(day.time_since_epoch().count())))
            continue;
        const WallTime opens = day + std::chrono::minutes(schedule.startsAtMinute);
        const WallTime closes = day + std::chrono::minutes(schedule.endsAtMinute);
        open += std::max(milliseconds(0), std::min(span.to, closes) - std::max(span.from, opens));
    }
    return open;
}

} // namespace

bool WorkSchedule::isWorkingDay(QDate day) const
{
    return (workingDays >> (day.dayOfWeek() - 1) & 1) != 0 && !holidays.contains(day);
}

double calendarMinutes(Instant from, Instant to)
{
    return DoubleMinutes(std::max(to - from, milliseconds(0))).count();
}

double businessMinutes(Instant from, Instant to, const WorkSchedule& schedule)
{
    if (to <= from)
        return 0.0;
    milliseconds open{0};
    for (const WallSpan& span : wallSpans(from, to, schedule.zone))
        open += openTime(span, schedule);
    return DoubleMinutes(open).count();
}

} // namespace cxw::core
