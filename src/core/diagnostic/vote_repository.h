#pragma once

#include "core/diagnostic/vote.h"

namespace cxw::core {

/// Answers of a round: votes by seat, counted hands, agreed scores. Throws StorageError when the file
/// refuses.
class VoteRepository
{
public:
    virtual ~VoteRepository() = default;

    /// In no order that means anything.
    [[nodiscard]] virtual std::vector<Vote> votes(RoundId round) const = 0;
    /// Inserts or replaces the seat's answer; a vote without answer and note is taken away.
    virtual void cast(const Vote& vote) = 0;

    [[nodiscard]] virtual std::vector<Tally> tallies(RoundId round) const = 0;
    /// Inserts or replaces one count; zero takes it away.
    virtual void save(const Tally& tally) = 0;

    [[nodiscard]] virtual std::vector<AgreedScore> agreed(RoundId round) const = 0;
    virtual void save(const AgreedScore& agreed) = 0;
    virtual void removeAgreed(RoundQuestionId question) = 0;
};

} // namespace cxw::core
