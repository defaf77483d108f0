#include "core/touchmap/weak_spots.h"

#include <algorithm>

namespace cxw::core {
namespace {

/// The part of the score that is a whole number.
int wholePart(const WeakSpot& spot)
{
    return spot.gap() + (spot.isMomentOfTruth ? WeakSpot::kMomentOfTruth : 0);
}

} // namespace

std::optional<double> WeakSpot::complaintsAWeek() const
{
    return complaints ? std::optional(double(*complaints) / weeks) : std::nullopt;
}

double WeakSpot::score() const
{
    return wholePart(*this) + complaintsAWeek().value_or(0.0);
}

bool isWeaker(const WeakSpot& one, const WeakSpot& other)
{
    const auto inWeeks = [](const WeakSpot& spot, int ofOther) {
        return (qint64(wholePart(spot)) * spot.weeks + spot.complaints.value_or(0)) * ofOther;
    };
    return inWeeks(one, other.weeks) > inWeeks(other, one.weeks);
}

WeakSpots weakSpotsOf(const WholeMap& whole, const ComplaintCounts& complaints)
{
    const auto countOf = [&](TouchpointId id) -> std::optional<int> {
        if (!complaints.byTouchpoint)
            return {};
        const auto found = complaints.byTouchpoint->find(id);
        return found == complaints.byTouchpoint->end() ? 0 : found->second;
    };
    WeakSpots spots;
    for (const Touchpoint& each : whole.touchpoints) {
        if (!each.importanceCustomer || !each.satisfaction) {
            spots.unscored.push_back({each.id, !each.importanceCustomer, !each.satisfaction});
            continue;
        }
        const WeakSpot spot{.touchpoint = each.id,
                            .importance = *each.importanceCustomer,
                            .satisfaction = *each.satisfaction,
                            .complaints = countOf(each.id),
                            .weeks = complaints.weeks,
                            .isMomentOfTruth = each.momentOfTruth.isSet};
        if (spot.score() > 0.0)
            spots.ranked.push_back(spot);
    }
    std::ranges::stable_sort(spots.ranked, isWeaker);
    return spots;
}

} // namespace cxw::core
