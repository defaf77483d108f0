#include "storage/diagnostic/round_sql.h"

#include "core/diagnostic/codes.h"
#include "storage/record_fields.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

constexpr auto kAll = R"sql(
    SELECT id, number, date, anchor_date, facilitator_id, state, mode, form, template, invited
    FROM round
    WHERE removed_at_ms IS NULL
    ORDER BY number DESC, id DESC
)sql"; // two a year

constexpr auto kFind = R"sql(
    SELECT id, number, date, anchor_date, facilitator_id, state, mode, form, template, invited
    FROM round
    WHERE id = :id AND removed_at_ms IS NULL
)sql";

constexpr auto kSave = R"sql(
    INSERT INTO round (id, number, date, anchor_date, facilitator_id, state, mode, form, template, invited)
    VALUES (:id, :number, :date, :anchor_date, :facilitator_id, :state, :mode, :form, :template, :invited)
    ON CONFLICT (id) DO UPDATE SET
        number = excluded.number, date = excluded.date, anchor_date = excluded.anchor_date,
        facilitator_id = excluded.facilitator_id, state = excluded.state, mode = excluded.mode,
        form = excluded.form, template = excluded.template, invited = excluded.invited, removed_at_ms = NULL
)sql";

constexpr auto kRemove = R"sql(
    UPDATE round SET removed_at_ms = :now WHERE id = :id
)sql";

core::Round roundFrom(const Row& row)
{
    return {.id = row.id<core::RoundId>("id"),
            .number = row.smallInteger("number"),
            .date = row.date("date"),
            .anchorDate = row.date("anchor_date"),
            .facilitator = row.optionalId<core::PersonId>("facilitator_id"),
            .state = known(core::roundStateFrom(row.text("state")), "state"),
            .mode = known(core::askingModeFrom(row.text("mode")), "mode"),
            .form = known(core::votingFormFrom(row.text("form")), "form"),
            .templateId = row.text("template"),
            .invited = row.smallInteger("invited")};
}

} // namespace

std::vector<core::Round> RoundSql::all() const
{
    return m_scope.connection.prepare(kAll).all(roundFrom);
}

std::optional<core::Round> RoundSql::find(core::RoundId id) const
{
    return m_scope.connection.prepare(kFind).bind(":id", id).first(roundFrom);
}

void RoundSql::save(const core::Round& round)
{
    if (!recordSave(m_scope.changes, core::EntityKind::Round, nameOf(round.id), find(round.id), round))
        return;
    m_scope.connection.prepare(kSave)
        .bind(":id", round.id)
        .bind(":number", round.number)
        .bind(":date", round.date)
        .bind(":anchor_date", round.anchorDate)
        .bind(":facilitator_id", round.facilitator)
        .bind(":state", core::codeOf(round.state))
        .bind(":mode", core::codeOf(round.mode))
        .bind(":form", core::codeOf(round.form))
        .bind(":template", round.templateId)
        .bind(":invited", round.invited)
        .run();
}

void RoundSql::remove(core::RoundId id)
{
    const auto before = find(id);
    if (!before)
        return;
    m_scope.connection.prepare(kRemove).bind(":now", m_scope.now).bind(":id", id).run();
    recordRemoval(m_scope.changes, core::EntityKind::Round, nameOf(id), *before);
}

} // namespace cxw::storage
