#include "storage/diagnostic/vote_sql.h"

#include "storage/record_fields.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

constexpr auto kVotes = R"sql(
    SELECT v.round_question_id, v.seat_id, v.answer, v.note, v.at_ms
    FROM round_question q JOIN vote v ON v.round_question_id = q.id
    WHERE q.round_id = :round
)sql"; // index round_question_by_round, then the primary key

constexpr auto kFindVote = R"sql(
    SELECT round_question_id, seat_id, answer, note, at_ms
    FROM vote
    WHERE round_question_id = :question AND seat_id = :seat
)sql"; // primary key

constexpr auto kSaveVote = R"sql(
    INSERT INTO vote (round_question_id, seat_id, answer, note, at_ms)
    VALUES (:question, :seat, :answer, :note, :at_ms)
    ON CONFLICT (round_question_id, seat_id) DO UPDATE SET
        answer = excluded.answer, note = excluded.note, at_ms = excluded.at_ms
)sql";

constexpr auto kRemoveVote = R"sql(
    DELETE FROM vote WHERE round_question_id = :question AND seat_id = :seat
)sql";

constexpr auto kTallies = R"sql(
    SELECT t.round_question_id, t.answer, t.count
    FROM round_question q JOIN tally t ON t.round_question_id = q.id
    WHERE q.round_id = :round
)sql"; // index round_question_by_round, then the primary key

constexpr auto kFindTally = R"sql(
    SELECT round_question_id, answer, count FROM tally WHERE round_question_id = :question AND answer = :answer
)sql"; // primary key

constexpr auto kSaveTally = R"sql(
    INSERT INTO tally (round_question_id, answer, count) VALUES (:question, :answer, :count)
    ON CONFLICT (round_question_id, answer) DO UPDATE SET count = excluded.count
)sql";

constexpr auto kRemoveTally = R"sql(
    DELETE FROM tally WHERE round_question_id = :question AND answer = :answer
)sql";

constexpr auto kAgreed = R"sql(
    SELECT a.round_question_id, a.answer, a.reason, a.at_ms
    FROM round_question q JOIN agreed a ON a.round_question_id = q.id
    WHERE q.round_id = :round
)sql"; // index round_question_by_round, then the primary key

constexpr auto kFindAgreed = R"sql(
    SELECT round_question_id, answer, reason, at_ms FROM agreed WHERE round_question_id = :question
)sql";

constexpr auto kSaveAgreed = R"sql(
    INSERT INTO agreed (round_question_id, answer, reason, at_ms) VALUES (:question, :answer, :reason, :at_ms)
    ON CONFLICT (round_question_id) DO UPDATE SET
        answer = excluded.answer, reason = excluded.reason, at_ms = excluded.at_ms
)sql";

constexpr auto kRemoveAgreed = R"sql(
    DELETE FROM agreed WHERE round_question_id = :question
)sql";

core::Answer answerIn(const Row& row)
{
    return known(core::answerFrom(row.text("answer")), "answer");
}

core::Vote voteFrom(const Row& row)
{
    return {.question = row.id<core::RoundQuestionId>("round_question_id"),
            .seat = row.id<core::SeatId>("seat_id"),
            .answer = row.isNull("answer") ? std::nullopt : std::optional(answerIn(row)),
            .note = row.text("note"),
            .at = row.instant("at_ms")};
}

core::Tally tallyFrom(const Row& row)
{
    return {.question = row.id<core::RoundQuestionId>("round_question_id"),
            .answer = answerIn(row),
            .count = row.smallInteger("count")};
}

core::AgreedScore agreedFrom(const Row& row)
{
    return {.question = row.id<core::RoundQuestionId>("round_question_id"),
            .answer = answerIn(row),
            .reason = row.text("reason"),
            .at = row.instant("at_ms")};
}

std::optional<QString> codeOf(const std::optional<core::Answer>& answer)
{
    return answer ? std::optional(core::codeOf(*answer)) : std::nullopt;
}

void insertOrReplace(Connection& connection, const core::Vote& vote)
{
    connection.prepare(kSaveVote)
        .bind(":question", vote.question)
        .bind(":seat", vote.seat)
        .bind(":answer", codeOf(vote.answer))
        .bind(":note", vote.note)
        .bind(":at_ms", vote.at)
        .run();
}

} // namespace

std::vector<core::Vote> VoteSql::votes(core::RoundId round) const
{
    return m_scope.connection.prepare(kVotes).bind(":round", round).all(voteFrom);
}

void VoteSql::cast(const core::Vote& vote)
{
    const auto before = m_scope.connection.prepare(kFindVote)
                            .bind(":question", vote.question)
                            .bind(":seat", vote.seat)
                            .first(voteFrom);
    if (vote.answer || !vote.note.isEmpty()) {
        if (recordSave(m_scope.changes, core::EntityKind::Vote, nameOf(vote), before, vote))
            insertOrReplace(m_scope.connection, vote);
    } else if (before) {
        m_scope.connection.prepare(kRemoveVote)
            .bind(":question", vote.question)
            .bind(":seat", vote.seat)
            .run();
        recordRemoval(m_scope.changes, core::EntityKind::Vote, nameOf(vote), *before);
    }
}

std::vector<core::Tally> VoteSql::tallies(core::RoundId round) const
{
    return m_scope.connection.prepare(kTallies).bind(":round", round).all(tallyFrom);
}

void VoteSql::save(const core::Tally& tally)
{
    const QString answer = core::codeOf(tally.answer);
    const auto before = m_scope.connection.prepare(kFindTally)
                            .bind(":question", tally.question)
                            .bind(":answer", answer)
                            .first(tallyFrom);
    if (tally.count != 0) {
        if (recordSave(m_scope.changes, core::EntityKind::Vote, nameOf(tally.question), before, tally))
            m_scope.connection.prepare(kSaveTally)
                .bind(":question", tally.question)
                .bind(":answer", answer)
                .bind(":count", tally.count)
                .run();
    } else if (before) {
        m_scope.connection.prepare(kRemoveTally)
            .bind(":question", tally.question)
            .bind(":answer", answer)
            .run();
        recordRemoval(m_scope.changes, core::EntityKind::Vote, nameOf(tally.question), *before);
    }
}

std::vector<core::AgreedScore> VoteSql::agreed(core::RoundId round) const
{
    return m_scope.connection.prepare(kAgreed).bind(":round", round).all(agreedFrom);
}

void VoteSql::save(const core::AgreedScore& agreed)
{
    const auto before =
        m_scope.connection.prepare(kFindAgreed).bind(":question", agreed.question).first(agreedFrom);
    if (!recordSave(m_scope.changes, core::EntityKind::Agreed, nameOf(agreed.question), before, agreed))
        return;
    m_scope.connection.prepare(kSaveAgreed)
        .bind(":question", agreed.question)
        .bind(":answer", core::codeOf(agreed.answer))
        .bind(":reason", agreed.reason)
        .bind(":at_ms", agreed.at)
        .run();
}

void VoteSql::removeAgreed(core::RoundQuestionId question)
{
    const auto before = m_scope.connection.prepare(kFindAgreed).bind(":question", question).first(agreedFrom);
    if (!before)
        return;
    m_scope.connection.prepare(kRemoveAgreed).bind(":question", question).run();
    recordRemoval(m_scope.changes, core::EntityKind::Agreed, nameOf(question), *before);
}

} // namespace cxw::storage
