#include "storage/actions/action_sql.h"

#include "storage/record_fields.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

constexpr auto kAll = R"sql(
    SELECT id, subject_kind, subject_id, what, owner_id, due_on, status, status_reason, expected_effect,
           expected_score, created_at_ms, closed_at_ms
    FROM action
    WHERE removed_at_ms IS NULL
    ORDER BY id
)sql";

constexpr auto kFind = R"sql(
    SELECT id, subject_kind, subject_id, what, owner_id, due_on, status, status_reason, expected_effect,
           expected_score, created_at_ms, closed_at_ms
    FROM action
    WHERE id = :id AND removed_at_ms IS NULL
)sql"; // primary key

constexpr auto kSave = R"sql(
    INSERT INTO action (id, subject_kind, subject_id, what, owner_id, due_on, status, status_reason,
                        expected_effect, expected_score, created_at_ms, closed_at_ms)
    VALUES (:id, :subject_kind, :subject_id, :what, :owner_id, :due_on, :status, :status_reason,
            :expected_effect, :expected_score, :created_at_ms, :closed_at_ms)
    ON CONFLICT (id) DO UPDATE SET
        subject_kind = excluded.subject_kind, subject_id = excluded.subject_id, what = excluded.what,
        owner_id = excluded.owner_id, due_on = excluded.due_on, status = excluded.status,
        status_reason = excluded.status_reason, expected_effect = excluded.expected_effect,
        expected_score = excluded.expected_score, created_at_ms = excluded.created_at_ms,
        closed_at_ms = excluded.closed_at_ms, removed_at_ms = NULL
)sql";

constexpr auto kRemove = R"sql(
    UPDATE action SET removed_at_ms = :now WHERE id = :id
)sql";

/// How the register names what an action is about; other kinds come with their panels.
constexpr QLatin1String kAnswer("round_question");
constexpr QLatin1String kCause("cause");

template <class AnyId> AnyId subjectIn(const Row& row, QLatin1String kind)
{
    return row.text("subject_kind") == kind ? AnyId(row.text("subject_id").toLongLong()) : AnyId();
}

void bindSubject(Statement& statement, const core::Action& action)
{
    QString kind;
    QString id;
    if (!action.answer.isNull()) {
        kind = kAnswer;
        id = nameOf(action.answer);
    } else if (!action.cause.isNull()) {
        kind = kCause;
        id = nameOf(action.cause);
    }
    statement.bind(":subject_kind", kind).bind(":subject_id", id);
}

core::Action actionFrom(const Row& row)
{
    return {.id = row.id<core::ActionId>("id"),
            .answer = subjectIn<core::RoundQuestionId>(row, kAnswer),
            .cause = subjectIn<core::CauseId>(row, kCause),
            .what = row.text("what"),
            .owner = row.optionalId<core::PersonId>("owner_id"),
            .due = row.isNull("due_on") ? QDate() : row.date("due_on"),
            .status = known(core::actionStatusFrom(row.text("status")), "status"),
            .statusReason = row.text("status_reason"),
            .expectedEffect = row.text("expected_effect"),
            .expectedScore = row.isNull("expected_score") ? std::nullopt
                                                          : std::optional(row.smallInteger("expected_score")),
            .createdAt = row.instant("created_at_ms"),
            .closedAt =
                row.isNull("closed_at_ms") ? std::nullopt : std::optional(row.instant("closed_at_ms"))};
}

} // namespace

std::vector<core::Action> ActionSql::all() const
{
    return m_scope.connection.prepare(kAll).all(actionFrom);
}

std::optional<core::Action> ActionSql::find(core::ActionId id) const
{
    return m_scope.connection.prepare(kFind).bind(":id", id).first(actionFrom);
}

void ActionSql::save(const core::Action& action)
{
    if (!recordSave(m_scope.changes, core::EntityKind::Action, nameOf(action.id), find(action.id), action))
        return;
    Statement statement = m_scope.connection.prepare(kSave);
    bindSubject(statement, action);
    statement.bind(":id", action.id)
        .bind(":what", action.what)
        .bind(":owner_id", action.owner)
        .bind(":due_on", action.due.isValid() ? std::optional(action.due) : std::nullopt)
        .bind(":status", core::codeOf(action.status))
        .bind(":status_reason", action.statusReason)
        .bind(":expected_effect", action.expectedEffect)
        .bind(":expected_score", action.expectedScore)
        .bind(":created_at_ms", action.createdAt)
        .bind(":closed_at_ms", action.closedAt)
        .run();
}

void ActionSql::remove(core::ActionId id)
{
    const auto before = find(id);
    if (!before)
        return;
    m_scope.connection.prepare(kRemove).bind(":now", m_scope.now).bind(":id", id).run();
    recordRemoval(m_scope.changes, core::EntityKind::Action, nameOf(id), *before);
}

} // namespace cxw::storage
