#include "core/calendar/business_time.h"

#include <algorithm>

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
    std::chrono::seconds fromUtc;
};

WallSpan wallSpan(Instant from, Instant to, int secondsFromUtc)
{
    const std::chrono::seconds offset(secondsFromUtc);
    return {WallTime(from.time_since_epoch() + offset), WallTime(to.time_since_epoch() + offset), offset};
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
        spans.push_back(wallSpan(from, at, offset));
        from = at;
        offset = change.offsetFromUtc;
    }
    spans.push_back(wallSpan(from, to, offset));
    return spans;
}

void addOpenSpans(std::vector<OpenSpan>& open, const WallSpan& span, const WorkSchedule& schedule)
{
    for (auto day = std::chrono::floor<std::chrono::days>(span.from); day < span.to;
         day += std::chrono::days(1)) {
        if (!schedule.isWorkingDay(QDate(1970, 1, 1).addDays(day.time_since_epoch().count())))
            continue;
        const WallTime opens =
            std::max<WallTime>(span.from, day + std::chrono::minutes(schedule.startsAtMinute));
        const WallTime closes =
            std::min<WallTime>(span.to, day + std::chrono::minutes(schedule.endsAtMinute));
        if (opens < closes)
            open.push_back({Instant(opens.time_since_epoch() - span.fromUtc),
                            Instant(closes.time_since_epoch() - span.fromUtc)});
    }
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

std::vector<OpenSpan> openSpans(Instant from, Instant to, const WorkSchedule& schedule)
{
    std::vector<OpenSpan> open;
    if (from < to)
        for (const WallSpan& each : wallSpans(from, to, schedule.zone))
            addOpenSpans(open, each, schedule);
    return open;
}

double businessMinutes(Instant from, Instant to, const WorkSchedule& schedule)
{
    milliseconds open{0};
    for (const OpenSpan& each : openSpans(from, to, schedule))
        open += each.closes - each.opens;
    return DoubleMinutes(open).count();
}

} // namespace cxw::core
