#pragma once

#include "core/calendar/calendar_repository.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class CalendarSql final : public core::CalendarRepository
{
public:
    explicit CalendarSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::optional<core::WorkCalendar> find() const override;
    void save(const core::WorkCalendar& calendar) override;

private:
    void writeHolidays(const core::WorkCalendar& calendar);

    const SqlScope& m_scope;
};

} // namespace cxw::storage
