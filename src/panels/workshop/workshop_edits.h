#pragma once

#include "core/diagnostic/poll.h"
#include "panels/diagnostic/round_edits.h"

namespace cxw::panels {

/// Opens or reveals the vote on a question; undone, it is as it was before.
[[nodiscard]] Edit pollEdit(const EditName& name, const std::optional<core::Poll>& before,
                            const core::Poll& after);

/// Lets the room vote again: what was answered moves to the pass that ends.
[[nodiscard]] Edit revoteEdit(const EditName& name, const core::Poll& before, core::Instant now,
                              const std::vector<core::Vote>& votes, const std::vector<core::Tally>& tallies);

} // namespace cxw::panels
