#include "storage/workspace/calendar_sql.h"

#include "storage/record_fields.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

constexpr qint64 kOnly = 1; // a workspace has one calendar

constexpr auto kFind = R"sql(
    SELECT name, time_zone, working_days, starts_at_minute, ends_at_minute FROM calendar WHERE id = :id
)sql"; // primary key

constexpr auto kHolidays = R"sql(
    SELECT date, name FROM holiday WHERE calendar_id = :id
)sql"; // primary key, its first column

constexpr auto kSave = R"sql(
    INSERT INTO calendar (id, name, time_zone, working_days, starts_at_minute, ends_at_minute)
    VALUES (:id, :name, :time_zone, :working_days, :starts_at_minute, :ends_at_minute)
    ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, time_zone = excluded.time_zone, working_days = excluded.working_days,
        starts_at_minute = excluded.starts_at_minute, ends_at_minute = excluded.ends_at_minute
)sql";

constexpr auto kRemoveHolidays = R"sql(
    DELETE FROM holiday WHERE calendar_id = :id
)sql"; // primary key, its first column

constexpr auto kSaveHoliday = R"sql(
    INSERT INTO holiday (calendar_id, date, name) VALUES (:id, :date, :name)
)sql";

QTimeZone zoneFrom(const Row& row)
{
    const QTimeZone zone(row.text("time_zone").toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc(); // a zone that this machine does not know
}

core::WorkCalendar calendarFrom(const Row& row)
{
    return {.name = row.text("name"),
            .zone = zoneFrom(row),
            .workingDays = row.smallInteger("working_days"),
            .startsAtMinute = row.smallInteger("starts_at_minute"),
            .endsAtMinute = row.smallInteger("ends_at_minute")};
}

} // namespace

std::optional<core::WorkCalendar> CalendarSql::find() const
{
    Connection& connection = m_scope.connection;
    auto calendar = connection.prepare(kFind).bind(":id", kOnly).first(calendarFrom);
    if (calendar)
        connection.prepare(kHolidays).bind(":id", kOnly).forEach([&](const Row& row) {
            calendar->holidays[row.date("date")] = row.text("name");
        });
    return calendar;
}

void CalendarSql::save(const core::WorkCalendar& calendar)
{
    if (!recordSave(m_scope.changes, core::EntityKind::Calendar, QString::number(kOnly), find(), calendar))
        return;
    m_scope.connection.prepare(kSave)
        .bind(":id", kOnly)
        .bind(":name", calendar.name)
        .bind(":time_zone", QString::fromUtf8(calendar.zone.id()))
        .bind(":working_days", calendar.workingDays)
        .bind(":starts_at_minute", calendar.startsAtMinute)
        .bind(":ends_at_minute", calendar.endsAtMinute)
        .run();
    writeHolidays(calendar);
}

void CalendarSql::writeHolidays(const core::WorkCalendar& calendar)
{
    m_scope.connection.prepare(kRemoveHolidays).bind(":id", kOnly).run();
    for (const auto& [date, name] : calendar.holidays)
        m_scope.connection.prepare(kSaveHoliday)
            .bind(":id", kOnly)
            .bind(":date", date)
            .bind(":name", name)
            .run();
}

} // namespace cxw::storage
