#pragma once

#include "core/calendar/work_calendar.h"

#include <optional>

namespace cxw::core {

/// The working hours of a workspace. See UnitOfWork for thread and lifetime.
class CalendarRepository
{
public:
    virtual ~CalendarRepository() = default;
    /// Empty in a workspace that was never given any.
    [[nodiscard]] virtual std::optional<WorkCalendar> find() const = 0;
    virtual void save(const WorkCalendar& calendar) = 0;
};

} // namespace cxw::core
