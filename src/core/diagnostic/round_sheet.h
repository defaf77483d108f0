#pragma once

#include "core/diagnostic/answer_detail.h"
#include "core/diagnostic/poll.h"
#include "core/diagnostic/round.h"
#include "core/diagnostic/vote.h"
#include "core/diagnostic/vote_counts.h"

#include <map>

namespace cxw::core {

class UnitOfWork;

/// One round with everything that was asked and answered in it.
struct RoundSheet
{
    Round round;
    std::vector<RoundQuestion> questions; ///< in the order of asking, the dropped ones included
    std::vector<Seat> seats;
    std::vector<Vote> votes;
    std::vector<Tally> tallies;
    std::vector<AgreedScore> agreed;
    std::vector<Poll> polls;
    std::vector<EarlierVote> earlierVotes;
    std::vector<EarlierTally> earlierTallies;
    std::vector<Evidence> evidence; ///< in order within each question
    std::vector<Why> whys;          ///< of all questions; see FiveWhys
    std::vector<ThenScore> thenScores;

    bool operator==(const RoundSheet&) const = default;
};

/// Everything of one round; empty when there is no such round. Storage thread.
[[nodiscard]] std::optional<RoundSheet> loadSheet(const UnitOfWork& work, RoundId round);

/// Of every round, newest first. Storage thread.
[[nodiscard]] std::vector<RoundSheet> loadAllSheets(const UnitOfWork& work);

/// The questions that are asked, in order.
[[nodiscard]] std::vector<RoundQuestion> askedQuestions(const RoundSheet& sheet);

/// What was answered to each question, votes and counted hands together.
[[nodiscard]] std::map<RoundQuestionId, VoteCounts> countAnswers(const RoundSheet& sheet);

/// From the first answer on the set and its words stay as they are.
[[nodiscard]] bool isFrozen(const RoundSheet& sheet);

} // namespace cxw::core
