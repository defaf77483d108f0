#pragma once

#include "core/diagnostic/poll.h"

#include <vector>

namespace cxw::core {

/// What happened to the votes in the room: when they were opened and revealed, and those of earlier passes.
/// See UnitOfWork for thread and lifetime.
class PollRepository
{
public:
    virtual ~PollRepository() = default;

    /// In no order that means anything.
    [[nodiscard]] virtual std::vector<Poll> polls(RoundId round) const = 0;
    virtual void save(const Poll& poll) = 0;
    virtual void remove(RoundQuestionId question) = 0;

    [[nodiscard]] virtual std::vector<EarlierVote> earlierVotes(RoundId round) const = 0;
    virtual void save(const EarlierVote& vote) = 0;
    [[nodiscard]] virtual std::vector<EarlierTally> earlierTallies(RoundId round) const = 0;
    virtual void save(const EarlierTally& tally) = 0;
    /// Takes away the votes and counted hands of one earlier pass: the way back of voting again.
    virtual void forgetPass(RoundQuestionId question, int pass) = 0;
};

} // namespace cxw::core
