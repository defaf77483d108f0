#include "storage/memory/poll_memory.h"

#include "storage/record_fields.h"

namespace cxw::storage {
namespace {

bool isOfRound(const MemoryState& state, core::RoundQuestionId question, core::RoundId round)
{
    const auto found = valueAt(state.roundQuestions, question);
    return found && found->round == round;
}

template <class Map, class QuestionOf>
auto ofRound(const MemoryState& state, const Map& map, core::RoundId round, QuestionOf questionOf)
{
    std::vector<typename Map::mapped_type> found;
    for (const auto& [key, value] : map)
        if (isOfRound(state, questionOf(value), round))
            found.push_back(value);
    return found;
}

} // namespace

std::vector<core::Poll> PollMemory::polls(core::RoundId round) const
{
    return ofRound(m_scope.state, m_scope.state.polls, round,
                   [](const core::Poll& each) { return each.question; });
}

void PollMemory::save(const core::Poll& poll)
{
    require(m_scope.state.roundQuestions.contains(poll.question), QStringLiteral("poll.round_question_id"));
    require(poll.pass >= 1, QStringLiteral("poll.pass"));
    const auto before = valueAt(m_scope.state.polls, poll.question);
    if (recordSave(m_scope.changes, core::EntityKind::Poll, nameOf(poll.question), before, poll))
        m_scope.state.polls[poll.question] = poll;
}

void PollMemory::remove(core::RoundQuestionId question)
{
    const auto before = valueAt(m_scope.state.polls, question);
    if (!before)
        return;
    m_scope.state.polls.erase(question);
    recordRemoval(m_scope.changes, core::EntityKind::Poll, nameOf(question), *before);
}

std::vector<core::EarlierVote> PollMemory::earlierVotes(core::RoundId round) const
{
    return ofRound(m_scope.state, m_scope.state.earlierVotes, round,
                   [](const core::EarlierVote& each) { return each.vote.question; });
}

void PollMemory::save(const core::EarlierVote& earlier)
{
    const core::Vote& vote = earlier.vote;
    require(m_scope.state.roundQuestions.contains(vote.question),
            QStringLiteral("earlier_vote.round_question_id"));
    require(m_scope.state.seats.contains(vote.seat), QStringLiteral("earlier_vote.seat_id"));
    require(earlier.pass >= 1, QStringLiteral("earlier_vote.pass"));
    m_scope.state.earlierVotes[{vote.question, earlier.pass, vote.seat}] = earlier;
    m_scope.changes.touch(core::EntityKind::Poll);
}

std::vector<core::EarlierTally> PollMemory::earlierTallies(core::RoundId round) const
{
    return ofRound(m_scope.state, m_scope.state.earlierTallies, round,
                   [](const core::EarlierTally& each) { return each.tally.question; });
}

void PollMemory::save(const core::EarlierTally& earlier)
{
    const core::Tally& tally = earlier.tally;
    require(m_scope.state.roundQuestions.contains(tally.question),
            QStringLiteral("earlier_tally.round_question_id"));
    require(earlier.pass >= 1 && tally.count > 0, QStringLiteral("earlier_tally"));
    m_scope.state.earlierTallies[{tally.question, earlier.pass, tally.answer}] = earlier;
    m_scope.changes.touch(core::EntityKind::Poll);
}

void PollMemory::forgetPass(core::RoundQuestionId question, int pass)
{
    const auto isMeant = [&](const auto& entry) {
        return std::get<0>(entry.first) == question && std::get<1>(entry.first) == pass;
    };
    std::erase_if(m_scope.state.earlierVotes, isMeant);
    std::erase_if(m_scope.state.earlierTallies, isMeant);
    m_scope.changes.touch(core::EntityKind::Poll);
}

} // namespace cxw::storage
