#pragma once

#include "core/diagnostic/round_comparison.h"
#include "core/diagnostic/round_document.h"

namespace cxw::core {

/// Two rounds with all that a screen, a report or an export says of what moved between them.
struct ComparisonDocument
{
    RoundDocument from;
    RoundDocument to;
    RoundComparison votes;  ///< read on the votes
    RoundComparison agreed; ///< read on the agreed scores
    /// The earlier round is the one right before the later, of which then-scores speak.
    bool takesThenScores = false;

    [[nodiscard]] const RoundComparison& comparison(Reading reading) const
    {
        return reading == Reading::Votes ? votes : agreed;
    }
    /// Both rounds recorded agreed scores.
    [[nodiscard]] bool hasAgreed() const { return !from.sheet.agreed.empty() && !to.sheet.agreed.empty(); }
};

/// Which round another is compared with unless somebody chooses: the newest one before it that asked one of
/// its questions, else the one before it. Empty for the first round. Storage thread.
[[nodiscard]] std::optional<RoundId> roundToCompareWith(const UnitOfWork& work, const Round& later);

/// The round and every other one that asked one of its questions: what makes a trend. Storage thread.
[[nodiscard]] std::vector<RoundSheet> sheetsLike(const UnitOfWork& work, RoundId round);

/// Empty when one of the rounds is not there. Storage thread.
[[nodiscard]] std::optional<ComparisonDocument> loadComparison(const UnitOfWork& work, RoundId from,
                                                               RoundId to, Language language);

} // namespace cxw::core
