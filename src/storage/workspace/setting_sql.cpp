#include "storage/workspace/setting_sql.h"

#include "core/history.h"
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
    m_scope.connection.prepare(kSave).bind(":name", name).bind(":value", value).run();
    m_scope.changes.touch(core::EntityKind::Setting);
}

} // namespace cxw::storage
