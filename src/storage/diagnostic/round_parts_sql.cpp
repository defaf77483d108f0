// The questions and seats of a round; the rounds themselves are in round_sql.cpp.
#include "core/diagnostic/codes.h"
#include "storage/diagnostic/round_sql.h"
#include "storage/record_fields.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

constexpr auto kQuestions = R"sql(
    SELECT id, round_id, question_id, area, kind, revision, pos, included, reason, swapped_in_for_id, note
    FROM round_question
    WHERE round_id = :round
    ORDER BY pos, id
)sql"; // index round_question_by_round

constexpr auto kFindQuestion = R"sql(
    SELECT id, round_id, question_id, area, kind, revision, pos, included, reason, swapped_in_for_id, note
    FROM round_question
    WHERE id = :id
)sql";

constexpr auto kSaveQuestion = R"sql(
    INSERT INTO round_question
        (id, round_id, question_id, area, kind, revision, pos, included, reason, swapped_in_for_id, note)
    VALUES (:id, :round, :question, :area, :kind, :revision, :pos, :included, :reason, :swapped_in_for, :note)
    ON CONFLICT (id) DO UPDATE SET
        round_id = excluded.round_id, question_id = excluded.question_id, area = excluded.area,
        kind = excluded.kind, revision = excluded.revision, pos = excluded.pos, included = excluded.included,
        reason = excluded.reason, swapped_in_for_id = excluded.swapped_in_for_id, note = excluded.note
)sql";

constexpr auto kSeats = R"sql(
    SELECT id, round_id, number, person_id, name FROM seat WHERE round_id = :round ORDER BY number, id
)sql"; // index seat_by_round

constexpr auto kFindSeat = R"sql(
    SELECT id, round_id, number, person_id, name FROM seat WHERE id = :id
)sql";

constexpr auto kSaveSeat = R"sql(
    INSERT INTO seat (id, round_id, number, person_id, name) VALUES (:id, :round, :number, :person, :name)
    ON CONFLICT (id) DO UPDATE SET
        round_id = excluded.round_id, number = excluded.number, person_id = excluded.person_id,
        name = excluded.name
)sql";

constexpr auto kRemoveVotesOnQuestion = R"sql(
    DELETE FROM vote WHERE round_question_id = :id
)sql"; // primary key, its first column
constexpr auto kRemoveTalliesOnQuestion = R"sql(
    DELETE FROM tally WHERE round_question_id = :id
)sql"; // primary key, its first column
constexpr auto kRemoveAgreedOnQuestion = R"sql(
    DELETE FROM agreed WHERE round_question_id = :id
)sql";
constexpr auto kRemovePollOnQuestion = R"sql(
    DELETE FROM poll WHERE round_question_id = :id
)sql";
constexpr auto kRemoveEarlierVotesOnQuestion = R"sql(
    DELETE FROM earlier_vote WHERE round_question_id = :id
)sql"; // primary key, its first column
constexpr auto kRemoveEarlierTalliesOnQuestion = R"sql(
    DELETE FROM earlier_tally WHERE round_question_id = :id
)sql"; // primary key, its first column
constexpr auto kRemoveEvidenceOnQuestion = R"sql(
    DELETE FROM evidence WHERE round_question_id = :id
)sql"; // index evidence_by_question
constexpr auto kRemoveWhysOnQuestion = R"sql(
    DELETE FROM why WHERE round_question_id = :id
)sql"; // index why_by_question
constexpr auto kRemoveThenScoreOnQuestion = R"sql(
    DELETE FROM then_score WHERE round_question_id = :id
)sql";
constexpr auto kRemoveQuestion = R"sql(
    DELETE FROM round_question WHERE id = :id
)sql";
constexpr auto kRemoveVotesOfSeat = R"sql(
    DELETE FROM vote WHERE seat_id = :id
)sql"; // rare, and some thousands of rows
constexpr auto kRemoveEarlierVotesOfSeat = R"sql(
    DELETE FROM earlier_vote WHERE seat_id = :id
)sql"; // rare, and few rows
constexpr auto kRemoveSeat = R"sql(
    DELETE FROM seat WHERE id = :id
)sql";

core::RoundQuestion questionFrom(const Row& row)
{
    return {.id = row.id<core::RoundQuestionId>("id"),
            .round = row.id<core::RoundId>("round_id"),
            .question = core::QuestionId(row.text("question_id")),
            .area = core::AreaId(row.text("area")),
            .kind = known(core::questionKindFrom(row.text("kind")), "kind"),
            .revision = row.smallInteger("revision"),
            .position = row.integer("pos"),
            .included = row.boolean("included"),
            .reason = row.text("reason"),
            .swappedInFor = core::QuestionId(row.optionalText("swapped_in_for_id").value_or(QString())),
            .note = row.text("note")};
}

core::Seat seatFrom(const Row& row)
{
    return {.id = row.id<core::SeatId>("id"),
            .round = row.id<core::RoundId>("round_id"),
            .number = row.smallInteger("number"),
            .person = row.optionalId<core::PersonId>("person_id"),
            .name = row.text("name")};
}

std::optional<QString> nullWhenEmpty(const core::QuestionId& question)
{
    return question.isEmpty() ? std::nullopt : std::optional(question.text());
}

} // namespace

std::vector<core::RoundQuestion> RoundSql::questions(core::RoundId round) const
{
    return m_scope.connection.prepare(kQuestions).bind(":round", round).all(questionFrom);
}

void RoundSql::saveQuestion(const core::RoundQuestion& question)
{
    const auto before =
        m_scope.connection.prepare(kFindQuestion).bind(":id", question.id).first(questionFrom);
    if (!recordSave(m_scope.changes, core::EntityKind::RoundQuestion, nameOf(question.id), before, question))
        return;
    m_scope.connection.prepare(kSaveQuestion)
        .bind(":id", question.id)
        .bind(":round", question.round)
        .bind(":question", question.question.text())
        .bind(":area", question.area.text())
        .bind(":kind", core::codeOf(question.kind))
        .bind(":revision", question.revision)
        .bind(":pos", question.position)
        .bind(":included", question.included)
        .bind(":reason", question.reason)
        .bind(":swapped_in_for", nullWhenEmpty(question.swappedInFor))
        .bind(":note", question.note)
        .run();
}

void RoundSql::removeQuestion(core::RoundQuestionId question)
{
    const auto before = m_scope.connection.prepare(kFindQuestion).bind(":id", question).first(questionFrom);
    if (!before)
        return;
    for (const auto* sql :
         {kRemoveVotesOnQuestion, kRemoveTalliesOnQuestion, kRemoveAgreedOnQuestion, kRemovePollOnQuestion,
          kRemoveEarlierVotesOnQuestion, kRemoveEarlierTalliesOnQuestion, kRemoveEvidenceOnQuestion,
          kRemoveWhysOnQuestion, kRemoveThenScoreOnQuestion, kRemoveQuestion})
        m_scope.connection.prepare(sql).bind(":id", question).run();
    recordRemoval(m_scope.changes, core::EntityKind::RoundQuestion, nameOf(question), *before);
}

std::vector<core::Seat> RoundSql::seats(core::RoundId round) const
{
    return m_scope.connection.prepare(kSeats).bind(":round", round).all(seatFrom);
}

void RoundSql::saveSeat(const core::Seat& seat)
{
    const auto before = m_scope.connection.prepare(kFindSeat).bind(":id", seat.id).first(seatFrom);
    if (!recordSave(m_scope.changes, core::EntityKind::Seat, nameOf(seat.id), before, seat))
        return;
    m_scope.connection.prepare(kSaveSeat)
        .bind(":id", seat.id)
        .bind(":round", seat.round)
        .bind(":number", seat.number)
        .bind(":person", seat.person)
        .bind(":name", seat.name)
        .run();
}

void RoundSql::removeSeat(core::SeatId seat)
{
    const auto before = m_scope.connection.prepare(kFindSeat).bind(":id", seat).first(seatFrom);
    if (!before)
        return;
    for (const auto* sql : {kRemoveVotesOfSeat, kRemoveEarlierVotesOfSeat, kRemoveSeat})
        m_scope.connection.prepare(sql).bind(":id", seat).run();
    recordRemoval(m_scope.changes, core::EntityKind::Seat, nameOf(seat), *before);
}

} // namespace cxw::storage
