#pragma once

#include "core/touchmap/touchpoint_field.h"
#include "core/touchmap/touchpoint_map.h"

namespace cxw::core {

enum class PairChangeKind { Added, Removed, Moved, Changed };

/// What becomes of a touchpoint between the map of today and that of the future.
struct PairChange
{
    std::optional<TouchpointId> current; ///< empty: it will be new
    std::optional<TouchpointId> future;  ///< empty: it will be gone
    bool isMoved = false;                ///< to another stage, or to another place among its neighbours
    std::set<TouchpointField> fields;    ///< that differ, besides its place

    /// One that is both moved and changed counts as changed.
    [[nodiscard]] PairChangeKind kind() const;
    bool operator==(const PairChange&) const = default;
};

/// What differs between the two maps of a pair: touchpoints of the current map in its order, then the new
/// ones in theirs. Stages, personas and lanes are the same by their name, or, where as many are left on both
/// sides, by their order. A confirmation is of today and does not count.
[[nodiscard]] std::vector<PairChange> pairChangesOf(const WholeMap& current, const WholeMap& future);

/// The kind of change by touchpoint, under its id on either map.
[[nodiscard]] std::map<TouchpointId, PairChangeKind> pairMarksOf(const std::vector<PairChange>& changes);

} // namespace cxw::core
