#pragma once

#include "panels/touchmap/redesign/redesign_presenter.h"

namespace cxw::core {
class NumberFormat;
}

namespace cxw::panels {

/// "Ideas", "Proposal", "Execution".
[[nodiscard]] QString phaseWord(core::RedesignPhase phase);
/// "Proposal, day 7 of 20"; when it begins, is late or was finished says so.
[[nodiscard]] QString progressSentence(const core::RedesignProgress& progress, const core::Redesign& redesign,
                                       const core::NumberFormat& numbers);
/// "Complaints: 14 in the 40 days before, 6 in the 40 days after", or why that cannot be said.
[[nodiscard]] QString effectSentence(const RedesignPresenter& shown, const core::NumberFormat& numbers);

} // namespace cxw::panels
