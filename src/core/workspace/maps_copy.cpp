#include "core/workspace/maps_copy.h"

#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_copy.h"

#include <algorithm>

namespace cxw::core {
namespace {

template <class Record> auto idsOnMaps(const std::vector<Record>& records)
{
    std::set<decltype(Record::id)> ids;
    for (const Record& each : records)
        ids.insert(each.id);
    return ids;
}

template <class AnyId> void letGoOf(std::optional<AnyId>& id, const std::set<AnyId>& known)
{
    if (id && !known.contains(*id))
        id.reset();
}

template <class Key, class Value> void letGoOf(std::map<Key, Value>& values, const std::set<Key>& known)
{
    std::erase_if(values, [&](const auto& each) { return !known.contains(each.first); });
}

template <class Key> void letGoOf(std::set<Key>& keys, const std::set<Key>& known)
{
    std::erase_if(keys, [&](const Key& each) { return !known.contains(each); });
}

/// What a copy has that touchpoints may speak of.
struct KnownIds
{
    std::set<PersonId> people;
    std::set<QuestionId> questions;
    std::set<MapId> maps;
    std::set<TouchpointId> touchpoints;
};

void forgetStrangers(WholeMap& whole, const KnownIds& known)
{
    letGoOf(whole.map.counterpart, known.maps);
    const auto personas = idsOnMaps(whole.personas);
    const auto lanes = idsOnMaps(whole.lanes);
    for (Touchpoint& each : whole.touchpoints) {
        letGoOf(each.counterpart, known.touchpoints);
        letGoOf(each.duties.accountable, known.people);
        letGoOf(each.duties.responsible, known.people);
        letGoOf(each.duties.consulted, known.people);
        letGoOf(each.duties.informed, known.people);
        letGoOf(each.feelings, personas);
        letGoOf(each.laneTexts, lanes);
        letGoOf(each.questions, known.questions);
    }
}

/// A counterpart may stand on a map that comes later.
void writeMap(UnitOfWork& work, const WholeMap& whole)
{
    MapRepository& maps = work.maps();
    TouchpointMap map = whole.map;
    map.counterpart.reset();
    maps.save(map);
    for (const Persona& each : whole.personas)
        maps.save(each);
    for (const Stage& each : whole.stages)
        maps.save(each);
    for (const Lane& each : whole.lanes)
        maps.save(each);
    for (Touchpoint each : whole.touchpoints) {
        each.counterpart.reset();
        maps.save(each);
    }
}

void writeCounterparts(UnitOfWork& work, const WholeMap& whole)
{
    if (whole.map.counterpart)
        work.maps().save(whole.map);
    for (const Touchpoint& each : whole.touchpoints)
        if (each.counterpart)
            work.maps().save(each);
}

} // namespace

void copyMaps(const UnitOfWork& work, WorkspaceCopy& copy)
{
    KnownIds known{.people = idsOnMaps(copy.people), .questions = idsOnMaps(copy.questions)};
    for (const TouchpointMap& each : work.maps().all()) {
        copy.maps.push_back(work.maps().whole(each.id).value());
        known.maps.insert(each.id);
        known.touchpoints.merge(idsOnMaps(copy.maps.back().touchpoints));
    }
    for (WholeMap& each : copy.maps)
        forgetStrangers(each, known);
    copy.redesigns = work.redesigns().all();
    std::erase_if(copy.redesigns,
                  [&](const Redesign& each) { return !known.touchpoints.contains(each.touchpoint); });
}

void writeMaps(UnitOfWork& work, const WorkspaceCopy& copy)
{
    for (const WholeMap& each : copy.maps)
        writeMap(work, each);
    for (const WholeMap& each : copy.maps)
        writeCounterparts(work, each);
    for (const Redesign& each : copy.redesigns)
        work.redesigns().save(each);
}

} // namespace cxw::core
