#pragma once

#include "core/diagnostic/vote_counts.h"

namespace cxw::core {

struct RoundSheet;

/// One question put to the vote in the room. Until the reveal nobody may see what was answered.
struct Poll
{
    RoundQuestionId question;
    int pass = 1; ///< 2 when the room votes again, and so on
    Instant openedAt;
    std::optional<Instant> revealedAt;

    bool operator==(const Poll&) const = default;
};

/// A vote that the room replaced by voting again.
struct EarlierVote
{
    int pass = 1;
    Vote vote; ///< always with an answer

    bool operator==(const EarlierVote&) const = default;
};

/// Counted hands that the room replaced by voting again.
struct EarlierTally
{
    int pass = 1;
    Tally tally;

    bool operator==(const EarlierTally&) const = default;
};

/// Null where the question was never put to the vote in the room.
[[nodiscard]] const Poll* pollOf(const RoundSheet& sheet, RoundQuestionId question);

/// Whether what was answered must stay unseen: put to the vote and not revealed, in a round that goes on.
[[nodiscard]] bool isHidden(const RoundSheet& sheet, RoundQuestionId question);

/// The sheet as anybody may see it: without the answers that are still hidden.
[[nodiscard]] RoundSheet withoutHidden(RoundSheet sheet);

/// Seats that have not answered `question`, by number.
[[nodiscard]] std::vector<Seat> waitingSeats(const RoundSheet& sheet, RoundQuestionId question);

/// What the room answered in the pass before the present one; empty without one.
[[nodiscard]] std::optional<VoteCounts> countsBefore(const RoundSheet& sheet, RoundQuestionId question);

} // namespace cxw::core
