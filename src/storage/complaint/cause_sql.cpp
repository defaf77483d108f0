#include "storage/complaint/cause_sql.h"

#include "storage/record_fields.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

constexpr auto kAll = R"sql(
    SELECT id, name, description, fixed_on, pos FROM cause WHERE (removed_at_ms IS NULL) = :kept ORDER BY pos, id
)sql"; // some dozens of rows

constexpr auto kFind = R"sql(
    SELECT id, name, description, fixed_on, pos, removed_at_ms FROM cause WHERE id = :id
)sql"; // primary key

constexpr auto kWhys = R"sql(
    SELECT id, parent_id, text, mark, pos FROM cause_why WHERE cause_id = :cause ORDER BY pos, id
)sql"; // index cause_why_by_cause

constexpr auto kSave = R"sql(
    INSERT INTO cause (id, name, description, fixed_on, pos)
    VALUES (:id, :name, :description, :fixed_on, :pos)
    ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, description = excluded.description, fixed_on = excluded.fixed_on,
        pos = excluded.pos, removed_at_ms = NULL
)sql";

constexpr auto kSaveWhy = R"sql(
    INSERT INTO cause_why (id, cause_id, parent_id, text, mark, pos)
    VALUES (:id, :cause, :parent, :text, :mark, :pos)
)sql";

constexpr auto kRemoveWhys = R"sql(
    DELETE FROM cause_why WHERE cause_id = :cause
)sql"; // index cause_why_by_cause

constexpr auto kRemove = R"sql(
    UPDATE cause SET removed_at_ms = :now WHERE id = :id
)sql"; // primary key

core::Cause causeFrom(const Row& row)
{
    return {.id = row.id<core::CauseId>("id"),
            .name = row.text("name"),
            .description = row.text("description"),
            .fixedOn = row.isNull("fixed_on") ? QDate() : row.date("fixed_on"),
            .position = row.integer("pos")};
}

core::Why whyFrom(const Row& row)
{
    return {.id = row.id<core::WhyId>("id"),
            .parent = row.optionalId<core::WhyId>("parent_id").value_or(core::WhyId()),
            .text = row.text("text"),
            .position = row.integer("pos"),
            .mark = row.isNull("mark") ? std::nullopt
                                       : std::optional(known(core::whyMarkFrom(row.text("mark")), "mark"))};
}

} // namespace

std::vector<core::Cause> CauseSql::all() const
{
    return those(true);
}

std::vector<core::Cause> CauseSql::removed() const
{
    return those(false);
}

std::vector<core::Cause> CauseSql::those(bool kept) const
{
    auto causes = m_scope.connection.prepare(kAll).bind(":kept", kept).all(causeFrom);
    for (core::Cause& each : causes)
        each.whys = whysOf(each.id);
    return causes;
}

std::optional<core::Cause> CauseSql::find(core::CauseId id) const
{
    auto cause = m_scope.connection.prepare(kFind).bind(":id", id).first(causeFrom);
    if (cause)
        cause->whys = whysOf(id);
    return cause;
}

std::optional<core::Cause> CauseSql::findKept(core::CauseId id) const
{
    const auto isRemoved = m_scope.connection.prepare(kFind).bind(":id", id).first(
        [](const Row& row) { return !row.isNull("removed_at_ms"); });
    return isRemoved == false ? find(id) : std::nullopt;
}

core::FiveWhys CauseSql::whysOf(core::CauseId id) const
{
    return core::fiveWhysOf(m_scope.connection.prepare(kWhys).bind(":cause", id).all(whyFrom));
}

void CauseSql::save(const core::Cause& cause)
{
    if (!recordSave(m_scope.changes, core::EntityKind::Cause, nameOf(cause.id), findKept(cause.id), cause))
        return;
    m_scope.connection.prepare(kSave)
        .bind(":id", cause.id)
        .bind(":name", cause.name)
        .bind(":description", cause.description)
        .bind(":fixed_on", cause.fixedOn.isValid() ? std::optional(cause.fixedOn) : std::nullopt)
        .bind(":pos", cause.position)
        .run();
    writeWhys(cause);
}

void CauseSql::writeWhys(const core::Cause& cause)
{
    m_scope.connection.prepare(kRemoveWhys).bind(":cause", cause.id).run();
    for (const core::Why& each : cause.whys.whys) // each after the one it explains
        m_scope.connection.prepare(kSaveWhy)
            .bind(":id", each.id)
            .bind(":cause", cause.id)
            .bind(":parent", each.parent.isNull() ? std::nullopt : std::optional(each.parent))
            .bind(":text", each.text)
            .bind(":mark", each.mark ? std::optional(core::codeOf(*each.mark)) : std::nullopt)
            .bind(":pos", each.position)
            .run();
}

void CauseSql::remove(core::CauseId id)
{
    const auto before = findKept(id);
    if (!before)
        return;
    m_scope.connection.prepare(kRemove).bind(":now", m_scope.now).bind(":id", id).run();
    recordRemoval(m_scope.changes, core::EntityKind::Cause, nameOf(id), *before);
}

} // namespace cxw::storage
