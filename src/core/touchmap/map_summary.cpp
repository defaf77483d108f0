#include "core/touchmap/map_summary.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/touchmap/map_findings.h"
#include "core/touchmap/map_repository.h"
#include "core/touchmap/pressure.h"
#include "core/unit_of_work.h"

#include <algorithm>

namespace cxw::core {
namespace {

std::map<TouchpointId, int> countComplaints(const UnitOfWork& work, QDate today)
{
    std::map<TouchpointId, int> counts;
    for (const auto& [touchpoint, figures] : countPressure(work, daysOf(PressurePeriod(), today)))
        counts.emplace(touchpoint, figures.count);
    return counts;
}

void addWeakest(MapSummary& summary, const WholeMap& whole, const std::map<TouchpointId, int>& counts,
                const std::vector<Channel>& channels)
{
    const WeakSpots spots = weakSpotsOf(whole, {&counts, kMapWeeks});
    for (const WeakSpot& each : spots.ranked) {
        if (summary.weakest.size() >= kSummarySpots
            && !isWeaker(each, summary.weakest[kSummarySpots - 1].spot))
            break;
        const auto touchpoint = std::ranges::find(whole.touchpoints, each.touchpoint, &Touchpoint::id);
        const auto channel = touchpoint->channel
            ? std::ranges::find(channels, *touchpoint->channel, &Channel::id)
            : channels.end();
        summary.weakest.push_back(
            {each, touchpoint->title, channel == channels.end() ? QString() : channel->name, whole.map.id});
    }
    std::ranges::stable_sort(summary.weakest, isWeaker, &NamedWeakSpot::spot);
    if (summary.weakest.size() > kSummarySpots)
        summary.weakest.resize(kSummarySpots);
}

void addToConfirm(MapSummary& summary, const WholeMap& whole, QDate today)
{
    MapToConfirm map{.map = whole.map.id, .name = whole.map.name};
    for (const Touchpoint& each : whole.touchpoints) {
        if (!isToConfirm(each, whole.map, today))
            continue;
        const bool isOlder =
            map.oldest.isValid() && (!each.confirmedOn.isValid() || each.confirmedOn < map.oldest);
        if (++map.touchpoints == 1 || isOlder) {
            map.first = each.id;
            map.oldest = each.confirmedOn;
        }
    }
    if (map.touchpoints > 0)
        summary.toConfirm.push_back(std::move(map));
}

} // namespace

MapSummary loadMapSummary(const UnitOfWork& work, QDate today)
{
    MapSummary summary;
    const auto maps = work.maps().all();
    if (maps.empty())
        return summary;
    const auto counts = countComplaints(work, today);
    const auto channels = work.channels().all();
    for (const TouchpointMap& each : maps) {
        if (each.state == MapState::Future)
            continue;
        const WholeMap whole = work.maps().whole(each.id).value_or(WholeMap{});
        addWeakest(summary, whole, counts, channels);
        addToConfirm(summary, whole, today);
    }
    summary.mapsToConfirm = int(summary.toConfirm.size());
    // Never confirmed, an invalid date, comes ahead of any day.
    std::ranges::stable_sort(summary.toConfirm, {}, [](const MapToConfirm& map) {
        return map.oldest.isValid() ? map.oldest.toJulianDay() : qint64(0);
    });
    if (summary.toConfirm.size() > kSummarySpots)
        summary.toConfirm.resize(kSummarySpots);
    return summary;
}

} // namespace cxw::core
