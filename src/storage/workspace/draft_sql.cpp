#include "storage/workspace/draft_sql.h"

#include "core/history.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

constexpr auto kFind = R"sql(
    SELECT record_kind, record, field, text, at_ms
    FROM draft
    WHERE record_kind = :record_kind AND record = :record AND field = :field
)sql"; // primary key

constexpr auto kAll = R"sql(
    SELECT record_kind, record, field, text, at_ms FROM draft ORDER BY at_ms, record_kind, record, field
)sql";

constexpr auto kSave = R"sql(
    INSERT INTO draft (record_kind, record, field, text, at_ms)
    VALUES (:record_kind, :record, :field, :text, :at_ms)
    ON CONFLICT (record_kind, record, field) DO UPDATE SET text = excluded.text, at_ms = excluded.at_ms
)sql";

constexpr auto kDiscard = R"sql(
    DELETE FROM draft WHERE record_kind = :record_kind AND record = :record AND field = :field
)sql";

core::Draft draftFrom(const Row& row)
{
    return {.key = {row.text("record_kind"), row.text("record"), row.text("field")},
            .text = row.text("text"),
            .at = row.instant("at_ms")};
}

Statement& bind(Statement& statement, const core::DraftKey& key)
{
    return statement.bind(":record_kind", key.recordKind)
        .bind(":record", key.record)
        .bind(":field", key.field);
}

} // namespace

std::optional<core::Draft> DraftSql::find(const core::DraftKey& key) const
{
    Statement statement = m_scope.connection.prepare(kFind);
    return bind(statement, key).first(draftFrom);
}

std::vector<core::Draft> DraftSql::all() const
{
    return m_scope.connection.prepare(kAll).all(draftFrom);
}

void DraftSql::save(const core::Draft& draft)
{
    Statement statement = m_scope.connection.prepare(kSave);
    bind(statement, draft.key).bind(":text", draft.text).bind(":at_ms", draft.at).run();
    m_scope.changes.touch(core::EntityKind::Draft);
}

void DraftSql::discard(const core::DraftKey& key)
{
    if (!find(key))
        return;
    Statement statement = m_scope.connection.prepare(kDiscard);
    bind(statement, key).run();
    m_scope.changes.touch(core::EntityKind::Draft);
}

} // namespace cxw::storage
