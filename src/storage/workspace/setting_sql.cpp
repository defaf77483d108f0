#include "storage/workspace/setting_sql.h"

#include "storage/record_fields.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

constexpr auto kFind = R"sql(
    SELECT value FROM setting WHERE name = :name
)sql"; // primary key

constexpr auto kSave = R"sql(
    INSERT INTO setting (name, value) VALUES (:name, :value)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value
)sql";

} // namespace

std::optional<QString> SettingSql::find(const QString& name) const
{
    return m_scope.connection.prepare(kFind).bind(":name", name).first([](const Row& row) {
        return row.text("value");
    });
}

void SettingSql::save(const QString& name, const QString& value)
{
    if (find(name) == value)
        return;
    write(name, value);
    m_scope.changes.touch(core::EntityKind::Setting);
}

void SettingSql::saveDecision(const QString& name, const QString& value)
{
    if (recordSave(m_scope.changes, core::EntityKind::Setting, name, find(name), value))
        write(name, value);
}

void SettingSql::write(const QString& name, const QString& value)
{
    m_scope.connection.prepare(kSave).bind(":name", name).bind(":value", value).run();
}

} // namespace cxw::storage
