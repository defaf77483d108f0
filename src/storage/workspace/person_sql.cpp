#include "storage/workspace/person_sql.h"

#include "storage/record_fields.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

constexpr auto kAll = R"sql(
    SELECT id, name, role, contact FROM person WHERE removed_at_ms IS NULL ORDER BY id
)sql";

constexpr auto kFind = R"sql(
    SELECT id, name, role, contact FROM person WHERE id = :id AND removed_at_ms IS NULL
)sql";

constexpr auto kRememberedName = R"sql(
    SELECT name FROM person WHERE id = :id
)sql";

constexpr auto kSave = R"sql(
    INSERT INTO person (id, name, role, contact) VALUES (:id, :name, :role, :contact)
    ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, role = excluded.role, contact = excluded.contact, removed_at_ms = NULL
)sql";

constexpr auto kRemove = R"sql(
    UPDATE person SET removed_at_ms = :now WHERE id = :id
)sql";

core::Person personFrom(const Row& row)
{
    return {.id = row.id<core::PersonId>("id"),
            .name = row.text("name"),
            .role = row.text("role"),
            .contact = row.text("contact")};
}

} // namespace

std::vector<core::Person> PersonSql::all() const
{
    return m_scope.connection.prepare(kAll).all(personFrom);
}

std::optional<core::Person> PersonSql::find(core::PersonId id) const
{
    return m_scope.connection.prepare(kFind).bind(":id", id).first(personFrom);
}

QString PersonSql::rememberedName(core::PersonId id) const
{
    return m_scope.connection.prepare(kRememberedName)
        .bind(":id", id)
        .first([](const Row& row) { return row.text("name"); })
        .value_or(QString());
}

void PersonSql::save(const core::Person& person)
{
    if (!recordSave(m_scope.changes, core::EntityKind::Person, nameOf(person.id), find(person.id), person))
        return;
    m_scope.connection.prepare(kSave)
        .bind(":id", person.id)
        .bind(":name", person.name)
        .bind(":role", person.role)
        .bind(":contact", person.contact)
        .run();
}

void PersonSql::remove(core::PersonId id)
{
    const auto before = find(id);
    if (!before)
        return;
    m_scope.connection.prepare(kRemove).bind(":now", m_scope.now).bind(":id", id).run();
    recordRemoval(m_scope.changes, core::EntityKind::Person, nameOf(id), *before);
}

} // namespace cxw::storage
