#pragma once

#include "core/diagnostic/five_whys.h"
#include "panels/diagnostic/round_edits.h"

namespace cxw::panels {

/// Adds, changes or takes away one piece of evidence; an empty side is one that is not there.
[[nodiscard]] Edit evidenceEdit(const EditName& name, const std::optional<core::Evidence>& before,
                                const std::optional<core::Evidence>& after);

/// Puts one tree of whys in the place of another one of the same answer.
[[nodiscard]] Edit whysEdit(const EditName& name, const core::FiveWhys& before, const core::FiveWhys& after);

/// Records what the round before should have scored; an empty one takes it away.
[[nodiscard]] Edit thenScoreEdit(const EditName& name, core::RoundQuestionId question,
                                 const std::optional<core::ThenScore>& before,
                                 const std::optional<core::ThenScore>& after);

} // namespace cxw::panels
