#include "core/touchmap/map_pair.h"

#include "core/id_source.h"

namespace cxw::core {
namespace {

/// Gives each record of the new map an id of its own, and says which one stands for which old one.
template <class Record>
std::map<decltype(Record::id), decltype(Record::id)> renewed(std::vector<Record>& records, MapId map,
                                                             IdSource& ids)
{
    std::map<decltype(Record::id), decltype(Record::id)> newIds;
    for (Record& each : records) {
        each.map = map;
        each.id = newIds[each.id] = ids.next<decltype(Record::id)>();
    }
    return newIds;
}

/// What a touchpoint says of personas or lanes, under their new ids; without those in the bin.
template <class Key, class Value>
std::map<Key, Value> underNewIds(const std::map<Key, Value>& old, const std::map<Key, Key>& newIds)
{
    std::map<Key, Value> renamed;
    for (const auto& [id, value] : old)
        if (const auto found = newIds.find(id); found != newIds.end())
            renamed[found->second] = value;
    return renamed;
}

} // namespace

std::vector<TouchpointPair> pairsOf(const WholeMap& current, const WholeMap& future)
{
    std::map<TouchpointId, TouchpointId> futures;
    for (const Touchpoint& each : future.touchpoints)
        if (each.counterpart)
            futures.try_emplace(*each.counterpart, each.id);
    std::set<TouchpointId> paired;
    std::vector<TouchpointPair> pairs;
    for (const Touchpoint& each : current.touchpoints) {
        const auto found = futures.find(each.id);
        const bool isPaired = found != futures.end();
        pairs.push_back({each.id, isPaired ? std::optional(found->second) : std::nullopt});
        if (isPaired)
            paired.insert(found->second);
    }
    for (const Touchpoint& each : future.touchpoints)
        if (!paired.contains(each.id))
            pairs.push_back({std::nullopt, each.id});
    return pairs;
}

WholeMap futureOf(const WholeMap& current, const QString& name, Instant now, IdSource& ids)
{
    WholeMap future = current;
    future.map.id = ids.next<MapId>();
    future.map.name = name;
    future.map.state = MapState::Future;
    future.map.counterpart = current.map.id;
    future.map.createdAt = now;
    const auto personas = renewed(future.personas, future.map.id, ids);
    const auto stages = renewed(future.stages, future.map.id, ids);
    const auto lanes = renewed(future.lanes, future.map.id, ids);
    for (Touchpoint& each : future.touchpoints) {
        each.counterpart = each.id;
        each.id = ids.next<TouchpointId>();
        each.stage = stages.at(each.stage);
        each.feelings = underNewIds(each.feelings, personas);
        each.laneTexts = underNewIds(each.laneTexts, lanes);
        each.confirmedOn = {};
    }
    return future;
}

} // namespace cxw::core
