#pragma once

#include "core/touchmap/map_change.h"

#include <span>

namespace cxw::core {

/// What a map lacks, in the order in which it is said.
enum class FindingKind {
    NoOwner,      ///< nobody is accountable
    NoChannel,    ///< it is not said where customers meet it
    NotConfirmed, ///< nobody has confirmed it for `kConfirmDays`
    NoTarget,     ///< a moment of truth without an expected response time
    Orphans,      ///< complaints of the workspace without a touchpoint
};

/// After so many days a touchpoint has to be confirmed again.
constexpr int kConfirmDays = 180;

/// One thing that is to be fixed.
struct MapFinding
{
    FindingKind kind = FindingKind::NoOwner;
    std::vector<TouchpointId> touchpoints; ///< in the order of the map; empty for Orphans
    int count = 0;                         ///< above 0: touchpoints, or complaints

    bool operator==(const MapFinding&) const = default;
};

/// What is to be fixed on a map, one finding of a kind, in their order. Nobody can confirm the future, so a
/// map of it is not asked for that; one that was never confirmed counts from the day its map was made.
/// `orphans` are the complaints without a touchpoint; empty while they are not counted.
[[nodiscard]] std::vector<MapFinding> findingsOf(const WholeMap& whole, QDate today,
                                                 std::optional<int> orphans);

/// Whether a touchpoint of that map was not confirmed for so long.
[[nodiscard]] bool isToConfirm(const Touchpoint& touchpoint, const TouchpointMap& map, QDate today);

/// These touchpoints as confirmed on a day.
[[nodiscard]] MapChange confirmed(const WholeMap& whole, std::span<const TouchpointId> touchpoints,
                                  QDate day);

} // namespace cxw::core
