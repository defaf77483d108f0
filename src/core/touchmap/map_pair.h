#pragma once

#include "core/touchmap/touchpoint_map.h"

namespace cxw::core {

class IdSource;

/// A touchpoint today and in the future; one of the two may be missing.
struct TouchpointPair
{
    std::optional<TouchpointId> current; ///< empty: it will be new
    std::optional<TouchpointId> future;  ///< empty: it will be gone

    bool operator==(const TouchpointPair&) const = default;
};

/// Every touchpoint of both maps once: those of the current map in its order, then the new ones in theirs.
/// Where several of the future name the same current one, the first is its pair and the others are new.
[[nodiscard]] std::vector<TouchpointPair> pairsOf(const WholeMap& current, const WholeMap& future);

/// A map of the future that starts as `current` is: new ids, everything else alike, each touchpoint with its
/// counterpart. Not confirmed, for nobody has seen it.
[[nodiscard]] WholeMap futureOf(const WholeMap& current, const QString& name, Instant now, IdSource& ids);

} // namespace cxw::core
