#include "storage/workspace/history_sql.h"

#include "storage/codes.h"
#include "storage/sql/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cxw::storage {
namespace {

constexpr auto kLatest = R"sql(
    SELECT seq, at_ms, gesture, entity_kind, entity_id, act, field, old_value, new_value
    FROM history
    ORDER BY seq DESC
    LIMIT :limit
)sql"; // primary key

constexpr auto kOf = R"sql(
    SELECT seq, at_ms, gesture, entity_kind, entity_id, act, field, old_value, new_value
    FROM history
    WHERE entity_kind = :entity_kind AND entity_id IN (SELECT value FROM json_each(:entities))
    ORDER BY seq
)sql"; // reads all of history, when somebody asks what is held on them

constexpr auto kNewestChanges = R"sql(
    SELECT entity_id, MAX(at_ms) AS newest_ms
    FROM history
    WHERE entity_kind = :entity_kind
    GROUP BY entity_id
)sql"; // reads all of history, once an export

constexpr auto kInsert = R"sql(
    INSERT INTO history (at_ms, gesture, entity_kind, entity_id, act, field, old_value, new_value)
    VALUES (:at_ms, :gesture, :entity_kind, :entity_id, :act, :field, :old_value, :new_value)
)sql";

core::HistoryEntry entryFrom(const Row& row)
{
    return {.sequence = row.integer("seq"),
            .at = row.instant("at_ms"),
            .gesture = row.text("gesture"),
            .kind = known(entityKindFrom(row.text("entity_kind")), "entity_kind"),
            .entity = row.text("entity_id"),
            .act = row.text("act"),
            .field = row.text("field"),
            .before = row.text("old_value"),
            .after = row.text("new_value")};
}

} // namespace

std::vector<core::HistoryEntry> HistorySql::latest(int limit) const
{
    return m_connection.prepare(kLatest).bind(":limit", limit).all(entryFrom);
}

std::vector<core::HistoryEntry> HistorySql::of(core::EntityKind kind,
                                               const std::vector<QString>& entities) const
{
    const QJsonArray names = QJsonArray::fromStringList({entities.begin(), entities.end()});
    return m_connection.prepare(kOf)
        .bind(":entity_kind", codeOf(kind))
        .bind(":entities", QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact)))
        .all(entryFrom);
}

std::map<QString, core::Instant> HistorySql::newestChanges(core::EntityKind kind) const
{
    std::map<QString, core::Instant> newest;
    m_connection.prepare(kNewestChanges).bind(":entity_kind", codeOf(kind)).forEach([&](const Row& row) {
        newest[row.text("entity_id")] = row.instant("newest_ms");
    });
    return newest;
}

void HistorySql::append(const core::HistoryEntry& entry)
{
    m_connection.prepare(kInsert)
        .bind(":at_ms", entry.at)
        .bind(":gesture", entry.gesture)
        .bind(":entity_kind", codeOf(entry.kind))
        .bind(":entity_id", entry.entity)
        .bind(":act", entry.act)
        .bind(":field", entry.field)
        .bind(":old_value", entry.before)
        .bind(":new_value", entry.after)
        .run();
}

} // namespace cxw::storage
