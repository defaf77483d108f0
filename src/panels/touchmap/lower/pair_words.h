#pragma once

#include "core/touchmap/map_facts.h"
#include "core/touchmap/pair_changes.h"

namespace cxw::charts {
class Words;
}

namespace cxw::panels {

/// A touchpoint on one of two maps, with that map.
struct PairSide
{
    const core::WholeMap& whole;
    const core::Touchpoint& touchpoint;
};

/// "new", "gone", "moved" or "changed".
[[nodiscard]] QString pairChangeWord(core::PairChangeKind kind);

/// What a field of a touchpoint says; empty where it has no short words, or says nothing.
[[nodiscard]] QString fieldText(core::TouchpointField field, const PairSide& side,
                                const core::MapFacts& facts, const charts::Words& words);

/// "Owner: none → Lorenz; moved to “Get help”". Empty for one that is new or gone.
[[nodiscard]] QString pairChangeText(const core::PairChange& change, const PairSide& current,
                                     const PairSide& future, const core::MapFacts& facts,
                                     const charts::Words& words);

} // namespace cxw::panels
