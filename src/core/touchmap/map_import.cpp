#include "core/touchmap/map_import.h"

#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"

#include <algorithm>

namespace cxw::core {
namespace {

template <class Record> std::vector<RecordChange<Record>> additions(const std::vector<Record>& records)
{
    std::vector<RecordChange<Record>> changes;
    for (const Record& each : records)
        changes.push_back({std::nullopt, each});
    return changes;
}

/// Only what differs; what is missing afterwards goes only with a file that is the whole map.
template <class Record>
std::vector<RecordChange<Record>> differences(const std::vector<Record>& before,
                                              const std::vector<Record>& after, bool isWhole)
{
    std::map<decltype(Record::id), const Record*> known;
    for (const Record& each : before)
        known.emplace(each.id, &each);
    std::vector<RecordChange<Record>> changes;
    for (const Record& each : after) {
        const auto found = known.find(each.id);
        if (found == known.end())
            changes.push_back({std::nullopt, each});
        else if (*found->second != each)
            changes.push_back({*found->second, each});
        if (found != known.end())
            known.erase(found);
    }
    if (isWhole)
        for (const auto& [id, record] : known)
            changes.push_back({*record, std::nullopt});
    return changes;
}

/// Lets go of counterparts that are nowhere.
void settleCounterparts(const UnitOfWork& work, WholeMap& whole)
{
    const auto maps = work.maps().all();
    const auto isHere = [&](MapId id) {
        return std::ranges::find(maps, id, &TouchpointMap::id) != maps.end();
    };
    if (whole.map.counterpart && !isHere(*whole.map.counterpart))
        whole.map.counterpart.reset();
    for (Touchpoint& each : whole.touchpoints)
        if (each.counterpart && !work.maps().findTouchpoint(*each.counterpart))
            each.counterpart.reset();
}

void count(MapImport& import)
{
    for (const auto& each : import.change.touchpoints)
        ++(!each.before ? import.added : !each.after ? import.removed : import.changed);
}

} // namespace

MapImport planMapImport(const UnitOfWork& work, const MapFile& file)
{
    WholeMap whole = file.whole;
    settleCounterparts(work, whole);
    const auto before = work.maps().whole(whole.map.id);
    const WholeMap now = before.value_or(WholeMap());
    const std::vector<TouchpointMap> maps = before ? std::vector{now.map} : std::vector<TouchpointMap>();
    MapImport import{.change = {.map = whole.map.id,
                                .people = additions(file.people),
                                .channels = additions(file.channels),
                                .maps = differences(maps, {whole.map}, false),
                                .personas = differences(now.personas, whole.personas, file.isWhole),
                                .lanes = differences(now.lanes, whole.lanes, file.isWhole),
                                .stages = differences(now.stages, whole.stages, file.isWhole),
                                .touchpoints = differences(now.touchpoints, whole.touchpoints, file.isWhole)},
                     .name = whole.map.name,
                     .isNewMap = !before,
                     .stages = int(whole.stages.size()),
                     .touchpoints = int(whole.touchpoints.size())};
    count(import);
    return import;
}

} // namespace cxw::core
