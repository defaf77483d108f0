#include "storage/diagnostic/poll_sql.h"

#include "storage/record_fields.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

constexpr auto kPolls = R"sql(
    SELECT p.round_question_id, p.pass, p.opened_at_ms, p.revealed_at_ms
    FROM round_question q JOIN poll p ON p.round_question_id = q.id
    WHERE q.round_id = :round
)sql"; // index round_question_by_round, then the primary key

constexpr auto kFindPoll = R"sql(
    SELECT round_question_id, pass, opened_at_ms, revealed_at_ms FROM poll WHERE round_question_id = :question
)sql";

constexpr auto kSavePoll = R"sql(
    INSERT INTO poll (round_question_id, pass, opened_at_ms, revealed_at_ms)
    VALUES (:question, :pass, :opened_at_ms, :revealed_at_ms)
    ON CONFLICT (round_question_id) DO UPDATE SET
        pass = excluded.pass, opened_at_ms = excluded.opened_at_ms, revealed_at_ms = excluded.revealed_at_ms
)sql";

constexpr auto kRemovePoll = R"sql(
    DELETE FROM poll WHERE round_question_id = :question
)sql";

constexpr auto kEarlierVotes = R"sql(
    SELECT e.round_question_id, e.pass, e.seat_id, e.answer, e.note, e.at_ms
    FROM round_question q JOIN earlier_vote e ON e.round_question_id = q.id
    WHERE q.round_id = :round
)sql"; // index round_question_by_round, then the primary key

constexpr auto kSaveEarlierVote = R"sql(
    INSERT INTO earlier_vote (round_question_id, pass, seat_id, answer, note, at_ms)
    VALUES (:question, :pass, :seat, :answer, :note, :at_ms)
    ON CONFLICT (round_question_id, pass, seat_id) DO UPDATE SET
        answer = excluded.answer, note = excluded.note, at_ms = excluded.at_ms
)sql";

constexpr auto kEarlierTallies = R"sql(
    SELECT e.round_question_id, e.pass, e.answer, e.count
    FROM round_question q JOIN earlier_tally e ON e.round_question_id = q.id
    WHERE q.round_id = :round
)sql"; // index round_question_by_round, then the primary key

constexpr auto kSaveEarlierTally = R"sql(
    INSERT INTO earlier_tally (round_question_id, pass, answer, count) VALUES (:question, :pass, :answer, :count)
    ON CONFLICT (round_question_id, pass, answer) DO UPDATE SET count = excluded.count
)sql";

constexpr auto kForgetVotes = R"sql(
    DELETE FROM earlier_vote WHERE round_question_id = :question AND pass = :pass
)sql"; // primary key, its first columns

constexpr auto kForgetTallies = R"sql(
    DELETE FROM earlier_tally WHERE round_question_id = :question AND pass = :pass
)sql"; // primary key, its first columns

core::Answer answerIn(const Row& row)
{
    return known(core::answerFrom(row.text("answer")), "answer");
}

core::Poll pollFrom(const Row& row)
{
    return {.question = row.id<core::RoundQuestionId>("round_question_id"),
            .pass = row.smallInteger("pass"),
            .openedAt = row.instant("opened_at_ms"),
            .revealedAt =
                row.isNull("revealed_at_ms") ? std::nullopt : std::optional(row.instant("revealed_at_ms"))};
}

core::EarlierVote earlierVoteFrom(const Row& row)
{
    return {.pass = row.smallInteger("pass"),
            .vote = {.question = row.id<core::RoundQuestionId>("round_question_id"),
                     .seat = row.id<core::SeatId>("seat_id"),
                     .answer = answerIn(row),
                     .note = row.text("note"),
                     .at = row.instant("at_ms")}};
}

core::EarlierTally earlierTallyFrom(const Row& row)
{
    return {.pass = row.smallInteger("pass"),
            .tally = {.question = row.id<core::RoundQuestionId>("round_question_id"),
                      .answer = answerIn(row),
                      .count = row.smallInteger("count")}};
}

} // namespace

std::vector<core::Poll> PollSql::polls(core::RoundId round) const
{
    return m_scope.connection.prepare(kPolls).bind(":round", round).all(pollFrom);
}

void PollSql::save(const core::Poll& poll)
{
    const auto before =
        m_scope.connection.prepare(kFindPoll).bind(":question", poll.question).first(pollFrom);
    if (!recordSave(m_scope.changes, core::EntityKind::Poll, nameOf(poll.question), before, poll))
        return;
    m_scope.connection.prepare(kSavePoll)
        .bind(":question", poll.question)
        .bind(":pass", poll.pass)
        .bind(":opened_at_ms", poll.openedAt)
        .bind(":revealed_at_ms", poll.revealedAt)
        .run();
}

void PollSql::remove(core::RoundQuestionId question)
{
    const auto before = m_scope.connection.prepare(kFindPoll).bind(":question", question).first(pollFrom);
    if (!before)
        return;
    m_scope.connection.prepare(kRemovePoll).bind(":question", question).run();
    recordRemoval(m_scope.changes, core::EntityKind::Poll, nameOf(question), *before);
}

std::vector<core::EarlierVote> PollSql::earlierVotes(core::RoundId round) const
{
    return m_scope.connection.prepare(kEarlierVotes).bind(":round", round).all(earlierVoteFrom);
}

// The vote that leaves is in the history already; here it only finds its new place.
void PollSql::save(const core::EarlierVote& earlier)
{
    m_scope.connection.prepare(kSaveEarlierVote)
        .bind(":question", earlier.vote.question)
        .bind(":pass", earlier.pass)
        .bind(":seat", earlier.vote.seat)
        .bind(":answer", core::codeOf(earlier.vote.answer.value()))
        .bind(":note", earlier.vote.note)
        .bind(":at_ms", earlier.vote.at)
        .run();
    m_scope.changes.touch(core::EntityKind::Poll);
}

std::vector<core::EarlierTally> PollSql::earlierTallies(core::RoundId round) const
{
    return m_scope.connection.prepare(kEarlierTallies).bind(":round", round).all(earlierTallyFrom);
}

void PollSql::save(const core::EarlierTally& earlier)
{
    m_scope.connection.prepare(kSaveEarlierTally)
        .bind(":question", earlier.tally.question)
        .bind(":pass", earlier.pass)
        .bind(":answer", core::codeOf(earlier.tally.answer))
        .bind(":count", earlier.tally.count)
        .run();
    m_scope.changes.touch(core::EntityKind::Poll);
}

void PollSql::forgetPass(core::RoundQuestionId question, int pass)
{
    for (const auto* sql : {kForgetVotes, kForgetTallies})
        m_scope.connection.prepare(sql).bind(":question", question).bind(":pass", pass).run();
    m_scope.changes.touch(core::EntityKind::Poll);
}

} // namespace cxw::storage
