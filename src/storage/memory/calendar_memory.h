#pragma once

#include "core/calendar/calendar_repository.h"
#include "storage/memory/memory_state.h"

namespace cxw::storage {

class CalendarMemory final : public core::CalendarRepository
{
public:
    explicit CalendarMemory(const MemoryScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::optional<core::WorkCalendar> find() const override { return m_scope.state.calendar; }
    void save(const core::WorkCalendar& calendar) override;

private:
    const MemoryScope& m_scope;
};

} // namespace cxw::storage
