#include "storage/memory/calendar_memory.h"

#include "storage/record_fields.h"

namespace cxw::storage {

void CalendarMemory::save(const core::WorkCalendar& calendar)
{
    require(calendar.workingDays >= 0 && calendar.workingDays <= 127, QStringLiteral("working_days"));
    require(calendar.startsAtMinute >= 0 && calendar.startsAtMinute <= 1440,
            QStringLiteral("starts_at_minute"));
    require(calendar.endsAtMinute >= calendar.startsAtMinute && calendar.endsAtMinute <= 1440,
            QStringLiteral("ends_at_minute"));
    if (recordSave(m_scope.changes, core::EntityKind::Calendar, QStringLiteral("1"), m_scope.state.calendar,
                   calendar))
        m_scope.state.calendar = calendar;
}

} // namespace cxw::storage
