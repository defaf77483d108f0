#pragma once

#include "core/calendar/business_time.h"

#include <QString>

#include <map>

namespace cxw::core {

class UnitOfWork;

/// The working hours of a workspace as people keep them.
struct WorkCalendar
{
    QString name;
    QTimeZone zone;                    ///< valid
    int workingDays = 0;               ///< bit 0 Monday … bit 6 Sunday
    int startsAtMinute = 0;            ///< of the day, 0 to 1440
    int endsAtMinute = 0;              ///< not before startsAtMinute, up to 1440
    std::map<QDate, QString> holidays; ///< with their names, which may be empty

    bool operator==(const WorkCalendar&) const = default;
};

/// Monday to Friday, 9 to 17, without holidays.
[[nodiscard]] WorkCalendar standardCalendar(const QTimeZone& zone);

[[nodiscard]] WorkSchedule scheduleOf(const WorkCalendar& calendar);

/// The schedule that a workspace keeps, or the standard one in `zone`. Storage thread.
[[nodiscard]] WorkSchedule workSchedule(const UnitOfWork& work, const QTimeZone& zone);

} // namespace cxw::core
