#pragma once

#include "core/diagnostic/round_document.h"
#include "panels/workshop/workshop_state.h"

#include <set>

namespace cxw::panels {

/// How far a workshop is: the round as the room left it, what is on its way to the file included, and what
/// was chosen and not written yet.
struct WorkshopRoom
{
    core::RoundSheet sheet;
    std::vector<core::RoundQuestion> asked;
    int index = 0;
    std::set<core::SeatId> emptySeats;
    std::optional<core::SeatId> turn;   ///< chosen by hand
    std::optional<core::Answer> chosen; ///< not recorded yet
    std::optional<QString> reason;      ///< not recorded yet
    bool isBlank = false;

    [[nodiscard]] const core::RoundQuestion* current() const;
    [[nodiscard]] std::optional<core::Poll> poll() const;
    [[nodiscard]] std::optional<core::AgreedScore> agreedOn(core::RoundQuestionId question) const;
    /// The first question after the present one that nothing is recorded for, around to the beginning.
    [[nodiscard]] std::optional<int> nextOpen() const;
    /// Forgets what was chosen for the question that is left.
    void moveTo(int where);
};

/// What both windows may show of it: nothing of the votes before their reveal. `lastRound` is the question's
/// value in the round before. The note is the caller's.
[[nodiscard]] WorkshopState stateOf(const WorkshopRoom& room, const core::RoundDocument& document,
                                    std::optional<double> lastRound);

} // namespace cxw::panels
