#pragma once

#include "core/diagnostic/round.h"

namespace cxw::core {

/// Rounds with their questions and seats. Throws StorageError when the file refuses.
class RoundRepository
{
public:
    virtual ~RoundRepository() = default;

    /// Newest (highest number) first; without the removed ones.
    [[nodiscard]] virtual std::vector<Round> all() const = 0;
    [[nodiscard]] virtual std::optional<Round> find(RoundId id) const = 0;
    virtual void save(const Round& round) = 0;
    /// Marks as removed; saving the round again brings it back.
    virtual void remove(RoundId id) = 0;

    /// In the order of asking, the dropped ones included.
    [[nodiscard]] virtual std::vector<RoundQuestion> questions(RoundId round) const = 0;
    virtual void saveQuestion(const RoundQuestion& question) = 0;
    /// For good, with its votes; only for what was added by mistake in a draft.
    virtual void removeQuestion(RoundQuestionId question) = 0;

    /// By number.
    [[nodiscard]] virtual std::vector<Seat> seats(RoundId round) const = 0;
    virtual void saveSeat(const Seat& seat) = 0;
    virtual void removeSeat(SeatId seat) = 0;
};

} // namespace cxw::core
