#include "storage/touchmap/redesign_sql.h"

#include "storage/record_fields.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

constexpr auto kAll = R"sql(
    SELECT id, touchpoint_id, starts_on, ideas, proposal, execution, outcome, finished_on FROM redesign
    WHERE removed_at_ms IS NULL
    ORDER BY starts_on, id
)sql"; // some dozens of rows

constexpr auto kFind = R"sql(
    SELECT id, touchpoint_id, starts_on, ideas, proposal, execution, outcome, finished_on FROM redesign
    WHERE id = :id AND removed_at_ms IS NULL
)sql"; // primary key

constexpr auto kSave = R"sql(
    INSERT INTO redesign (id, touchpoint_id, starts_on, ideas, proposal, execution, outcome, finished_on)
    VALUES (:id, :touchpoint_id, :starts_on, :ideas, :proposal, :execution, :outcome, :finished_on)
    ON CONFLICT (id) DO UPDATE SET
        touchpoint_id = excluded.touchpoint_id, starts_on = excluded.starts_on, ideas = excluded.ideas,
        proposal = excluded.proposal, execution = excluded.execution, outcome = excluded.outcome,
        finished_on = excluded.finished_on, removed_at_ms = NULL
)sql";

constexpr auto kRemove = R"sql(
    UPDATE redesign SET removed_at_ms = :now WHERE id = :id
)sql";

constexpr auto kDays = R"sql(
    SELECT day, note FROM redesign_day WHERE redesign_id = :redesign
)sql"; // primary key

constexpr auto kSaveDay = R"sql(
    INSERT INTO redesign_day (redesign_id, day, note) VALUES (:redesign, :day, :note)
)sql";

constexpr auto kRemoveDays = R"sql(
    DELETE FROM redesign_day WHERE redesign_id = :redesign
)sql"; // primary key

core::Redesign redesignFrom(const Row& row)
{
    return {.id = row.id<core::RedesignId>("id"),
            .touchpoint = row.id<core::TouchpointId>("touchpoint_id"),
            .startsOn = row.date("starts_on"),
            .ideas = row.text("ideas"),
            .proposal = row.text("proposal"),
            .execution = row.text("execution"),
            .outcome = row.text("outcome"),
            .finishedOn = row.isNull("finished_on") ? QDate() : row.date("finished_on")};
}

} // namespace

std::vector<core::Redesign> RedesignSql::all() const
{
    auto redesigns = m_scope.connection.prepare(kAll).all(redesignFrom);
    for (core::Redesign& each : redesigns)
        each.dayNotes = dayNotesOf(each.id);
    return redesigns;
}

std::optional<core::Redesign> RedesignSql::findKept(core::RedesignId id) const
{
    auto redesign = m_scope.connection.prepare(kFind).bind(":id", id).first(redesignFrom);
    if (redesign)
        redesign->dayNotes = dayNotesOf(id);
    return redesign;
}

std::map<int, QString> RedesignSql::dayNotesOf(core::RedesignId id) const
{
    std::map<int, QString> notes;
    m_scope.connection.prepare(kDays).bind(":redesign", id).forEach([&](const Row& row) {
        notes[row.smallInteger("day")] = row.text("note");
    });
    return notes;
}

void RedesignSql::save(const core::Redesign& redesign)
{
    if (!recordSave(m_scope.changes, core::EntityKind::Redesign, nameOf(redesign.id), findKept(redesign.id),
                    redesign))
        return;
    m_scope.connection.prepare(kSave)
        .bind(":id", redesign.id)
        .bind(":touchpoint_id", redesign.touchpoint)
        .bind(":starts_on", redesign.startsOn)
        .bind(":ideas", redesign.ideas)
        .bind(":proposal", redesign.proposal)
        .bind(":execution", redesign.execution)
        .bind(":outcome", redesign.outcome)
        .bind(":finished_on",
              redesign.finishedOn.isValid() ? std::optional(redesign.finishedOn) : std::nullopt)
        .run();
    m_scope.connection.prepare(kRemoveDays).bind(":redesign", redesign.id).run();
    for (const auto& [day, note] : redesign.dayNotes)
        m_scope.connection.prepare(kSaveDay)
            .bind(":redesign", redesign.id)
            .bind(":day", day)
            .bind(":note", note)
            .run();
}

void RedesignSql::remove(core::RedesignId id)
{
    const auto before = findKept(id);
    if (!before)
        return;
    m_scope.connection.prepare(kRemove).bind(":now", m_scope.now).bind(":id", id).run();
    recordRemoval(m_scope.changes, core::EntityKind::Redesign, nameOf(id), *before);
}

} // namespace cxw::storage
