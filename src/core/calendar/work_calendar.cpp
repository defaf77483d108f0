#include "core/calendar/work_calendar.h"

#include "core/calendar/calendar_repository.h"
#include "core/unit_of_work.h"

namespace cxw::core {

WorkCalendar standardCalendar(const QTimeZone& zone)
{
    return {.zone = zone, .workingDays = 0b0011111, .startsAtMinute = 9 * 60, .endsAtMinute = 17 * 60};
}

WorkSchedule scheduleOf(const WorkCalendar& calendar)
{
    WorkSchedule schedule{.zone = calendar.zone,
                          .workingDays = calendar.workingDays,
                          .startsAtMinute = calendar.startsAtMinute,
                          .endsAtMinute = calendar.endsAtMinute};
    for (const auto& [date, name] : calendar.holidays)
        schedule.holidays.insert(date);
    return schedule;
}

WorkSchedule workSchedule(const UnitOfWork& work, const QTimeZone& zone)
{
    return scheduleOf(work.calendar().find().value_or(standardCalendar(zone)));
}

} // namespace cxw::core
