#pragma once

#include "core/number_format.h"
#include "panels/shared/stepper.h"
#include "panels/workshop/workshop_state.h"

namespace cxw::panels {

/// "Nordlicht Energie · round 3 · 18 Nov 2026 · blind".
[[nodiscard]] QString workshopSubtitle(const WorkshopState& state, const core::NumberFormat& numbers);
[[nodiscard]] std::vector<Stepper::Step> workshopSteps(WorkshopStep now);
/// Over the votes: that they are hidden, or the counts.
[[nodiscard]] QString votesTitle(const WorkshopState& state);
/// Beside it: the mean with its n, or that there are too few.
[[nodiscard]] QString votesRemark(const WorkshopState& state, const core::NumberFormat& numbers);
/// "split", "mixed" or "agreed"; empty before the reveal.
[[nodiscard]] QString flagWord(const WorkshopState& state);
/// How a split room is divided. Only after the reveal.
[[nodiscard]] QString splitSentence(const WorkshopState& state, const core::NumberFormat& numbers);
/// What the file knows of the question, as far as it may be told; may be empty.
[[nodiscard]] QString evidenceText(const WorkshopState& state, const core::NumberFormat& numbers);
/// What is not told before the reveal; empty when nothing is kept back.
[[nodiscard]] QString keptBackText(const WorkshopState& state);

} // namespace cxw::panels
