#pragma once

#include "core/touchmap/map_facts.h"
#include "core/touchmap/map_layout.h"

namespace cxw::panels {

/// The lanes of `lanes` that a room may see: notes are for those who work on the map.
[[nodiscard]] std::vector<core::LaneKey> lanesForAudience(std::vector<core::LaneKey> lanes);

/// A map without what these lanes do not show: notes, reasons, and who has to do with a touchpoint.
[[nodiscard]] core::WholeMap mapForAudience(core::WholeMap whole, const std::vector<core::LaneKey>& lanes);

/// What is known around such a map as far as its lanes show it: people only as owners, of complaints only the
/// figures of its touchpoints.
[[nodiscard]] core::MapFacts factsForAudience(const core::MapFacts& facts, const core::WholeMap& shown,
                                              const std::vector<core::LaneKey>& lanes);

} // namespace cxw::panels
