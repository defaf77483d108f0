#include "storage/diagnostic/answer_detail_sql.h"

#include "core/diagnostic/five_whys.h"
#include "storage/record_fields.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

constexpr auto kEvidence = R"sql(
    SELECT e.id, e.round_question_id, e.kind, e.text, e.pos
    FROM round_question q JOIN evidence e ON e.round_question_id = q.id
    WHERE q.round_id = :round AND e.removed_at_ms IS NULL
    ORDER BY e.round_question_id, e.pos, e.id
)sql"; // indexes round_question_by_round and evidence_by_question

constexpr auto kFindEvidence = R"sql(
    SELECT id, round_question_id, kind, text, pos FROM evidence WHERE id = :id AND removed_at_ms IS NULL
)sql"; // primary key

constexpr auto kSaveEvidence = R"sql(
    INSERT INTO evidence (id, round_question_id, kind, text, pos) VALUES (:id, :question, :kind, :text, :pos)
    ON CONFLICT (id) DO UPDATE SET
        round_question_id = excluded.round_question_id, kind = excluded.kind, text = excluded.text,
        pos = excluded.pos, removed_at_ms = NULL
)sql";

constexpr auto kRemoveEvidence = R"sql(
    UPDATE evidence SET removed_at_ms = :now WHERE id = :id
)sql";

constexpr auto kWhys = R"sql(
    SELECT w.id, w.round_question_id, w.parent_id, w.text, w.pos, w.mark
    FROM round_question q JOIN why w ON w.round_question_id = q.id
    WHERE q.round_id = :round AND w.removed_at_ms IS NULL
    ORDER BY w.round_question_id, w.pos, w.id
)sql"; // indexes round_question_by_round and why_by_question

constexpr auto kWhysOfQuestion = R"sql(
    SELECT id, round_question_id, parent_id, text, pos, mark
    FROM why
    WHERE round_question_id = :question AND removed_at_ms IS NULL
    ORDER BY pos, id
)sql"; // index why_by_question

constexpr auto kFindWhy = R"sql(
    SELECT id, round_question_id, parent_id, text, pos, mark FROM why WHERE id = :id AND removed_at_ms IS NULL
)sql"; // primary key

constexpr auto kSaveWhy = R"sql(
    INSERT INTO why (id, round_question_id, parent_id, text, pos, mark)
    VALUES (:id, :question, :parent, :text, :pos, :mark)
    ON CONFLICT (id) DO UPDATE SET
        round_question_id = excluded.round_question_id, parent_id = excluded.parent_id, text = excluded.text,
        pos = excluded.pos, mark = excluded.mark, removed_at_ms = NULL
)sql";

constexpr auto kRemoveWhy = R"sql(
    UPDATE why SET removed_at_ms = :now WHERE id = :id
)sql";

constexpr auto kThenScores = R"sql(
    SELECT t.round_question_id, t.score, t.at_ms
    FROM round_question q JOIN then_score t ON t.round_question_id = q.id
    WHERE q.round_id = :round
)sql"; // index round_question_by_round, then the primary key

constexpr auto kFindThenScore = R"sql(
    SELECT round_question_id, score, at_ms FROM then_score WHERE round_question_id = :question
)sql"; // primary key

constexpr auto kSaveThenScore = R"sql(
    INSERT INTO then_score (round_question_id, score, at_ms) VALUES (:question, :score, :at_ms)
    ON CONFLICT (round_question_id) DO UPDATE SET score = excluded.score, at_ms = excluded.at_ms
)sql";

constexpr auto kRemoveThenScore = R"sql(
    DELETE FROM then_score WHERE round_question_id = :question
)sql";

core::Evidence evidenceFrom(const Row& row)
{
    return {.id = row.id<core::EvidenceId>("id"),
            .question = row.id<core::RoundQuestionId>("round_question_id"),
            .kind = known(core::evidenceKindFrom(row.text("kind")), "kind"),
            .text = row.text("text"),
            .position = row.integer("pos")};
}

core::Why whyFrom(const Row& row)
{
    return {.id = row.id<core::WhyId>("id"),
            .question = row.id<core::RoundQuestionId>("round_question_id"),
            .parent = row.optionalId<core::WhyId>("parent_id").value_or(core::WhyId()),
            .text = row.text("text"),
            .position = row.integer("pos"),
            .mark = row.isNull("mark") ? std::nullopt
                                       : std::optional(known(core::whyMarkFrom(row.text("mark")), "mark"))};
}

core::ThenScore thenScoreFrom(const Row& row)
{
    return {.question = row.id<core::RoundQuestionId>("round_question_id"),
            .score = row.smallInteger("score"),
            .at = row.instant("at_ms")};
}

} // namespace

std::vector<core::Evidence> AnswerDetailSql::evidence(core::RoundId round) const
{
    return m_scope.connection.prepare(kEvidence).bind(":round", round).all(evidenceFrom);
}

void AnswerDetailSql::save(const core::Evidence& evidence)
{
    const auto before =
        m_scope.connection.prepare(kFindEvidence).bind(":id", evidence.id).first(evidenceFrom);
    if (!recordSave(m_scope.changes, core::EntityKind::Evidence, nameOf(evidence.id), before, evidence))
        return;
    m_scope.connection.prepare(kSaveEvidence)
        .bind(":id", evidence.id)
        .bind(":question", evidence.question)
        .bind(":kind", core::codeOf(evidence.kind))
        .bind(":text", evidence.text)
        .bind(":pos", evidence.position)
        .run();
}

void AnswerDetailSql::remove(core::EvidenceId id)
{
    const auto before = m_scope.connection.prepare(kFindEvidence).bind(":id", id).first(evidenceFrom);
    if (!before)
        return;
    m_scope.connection.prepare(kRemoveEvidence).bind(":now", m_scope.now).bind(":id", id).run();
    recordRemoval(m_scope.changes, core::EntityKind::Evidence, nameOf(id), *before);
}

std::vector<core::Why> AnswerDetailSql::whys(core::RoundId round) const
{
    return m_scope.connection.prepare(kWhys).bind(":round", round).all(whyFrom);
}

void AnswerDetailSql::save(const core::Why& why)
{
    const auto before = m_scope.connection.prepare(kFindWhy).bind(":id", why.id).first(whyFrom);
    if (!recordSave(m_scope.changes, core::EntityKind::Why, nameOf(why.id), before, why))
        return;
    m_scope.connection.prepare(kSaveWhy)
        .bind(":id", why.id)
        .bind(":question", why.question)
        .bind(":parent", why.parent.isNull() ? std::nullopt : std::optional(why.parent))
        .bind(":text", why.text)
        .bind(":pos", why.position)
        .bind(":mark", why.mark ? std::optional(core::codeOf(*why.mark)) : std::nullopt)
        .run();
}

void AnswerDetailSql::remove(core::WhyId id)
{
    const auto before = m_scope.connection.prepare(kFindWhy).bind(":id", id).first(whyFrom);
    if (!before)
        return;
    const auto all =
        m_scope.connection.prepare(kWhysOfQuestion).bind(":question", before->question).all(whyFrom);
    for (const core::Why& each : branchOf(core::fiveWhysOf(all), id)) {
        m_scope.connection.prepare(kRemoveWhy).bind(":now", m_scope.now).bind(":id", each.id).run();
        recordRemoval(m_scope.changes, core::EntityKind::Why, nameOf(each.id), each);
    }
}

std::vector<core::ThenScore> AnswerDetailSql::thenScores(core::RoundId round) const
{
    return m_scope.connection.prepare(kThenScores).bind(":round", round).all(thenScoreFrom);
}

void AnswerDetailSql::save(const core::ThenScore& score)
{
    const auto before =
        m_scope.connection.prepare(kFindThenScore).bind(":question", score.question).first(thenScoreFrom);
    if (!recordSave(m_scope.changes, core::EntityKind::ThenScore, nameOf(score.question), before, score))
        return;
    m_scope.connection.prepare(kSaveThenScore)
        .bind(":question", score.question)
        .bind(":score", score.score)
        .bind(":at_ms", score.at)
        .run();
}

void AnswerDetailSql::removeThenScore(core::RoundQuestionId question)
{
    const auto before =
        m_scope.connection.prepare(kFindThenScore).bind(":question", question).first(thenScoreFrom);
    if (!before)
        return;
    m_scope.connection.prepare(kRemoveThenScore).bind(":question", question).run();
    recordRemoval(m_scope.changes, core::EntityKind::ThenScore, nameOf(question), *before);
}

} // namespace cxw::storage
