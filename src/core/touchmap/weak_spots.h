#pragma once

#include "core/touchmap/touchpoint_map.h"

namespace cxw::core {

/// How many complaints touchpoints had; one that is not named had none.
struct ComplaintCounts
{
    const std::map<TouchpointId, int>* byTouchpoint = nullptr; ///< null: not counted
    int weeks = 1;                                             ///< of the period, above 0
};

/// How weak a touchpoint is, term by term: importance times what is missing to full satisfaction, one for
/// each complaint a week, and five for a moment of truth.
struct WeakSpot
{
    static constexpr int kMomentOfTruth = 5;

    TouchpointId touchpoint;
    int importance = 1;            ///< to customers, 1 to 5
    int satisfaction = 5;          ///< 1 to 5
    std::optional<int> complaints; ///< in `weeks`; empty: not counted, and left out of the score
    int weeks = 1;
    bool isMomentOfTruth = false;

    [[nodiscard]] int missing() const { return 5 - satisfaction; }
    [[nodiscard]] int gap() const { return importance * missing(); }
    [[nodiscard]] std::optional<double> complaintsAWeek() const;
    [[nodiscard]] double score() const;
    bool operator==(const WeakSpot&) const = default;
};

/// A touchpoint that nobody has scored so far; at least one of the two is missing.
struct UnscoredTouchpoint
{
    TouchpointId touchpoint;
    bool lacksImportance = false;
    bool lacksSatisfaction = false;

    bool operator==(const UnscoredTouchpoint&) const = default;
};

/// The touchpoints of a map by how weak they are.
struct WeakSpots
{
    std::vector<WeakSpot> ranked;             ///< weakest first, equal ones in the order of the map; no zeros
    std::vector<UnscoredTouchpoint> unscored; ///< in the order of the map

    bool operator==(const WeakSpots&) const = default;
};

[[nodiscard]] WeakSpots weakSpotsOf(const WholeMap& whole, const ComplaintCounts& complaints);

/// Whether one is weaker than the other; exact, so that equal ones are never told apart.
[[nodiscard]] bool isWeaker(const WeakSpot& one, const WeakSpot& other);

} // namespace cxw::core
