#include "core/touchmap/map_edits.h"

#include "core/id_source.h"
#include "core/sparse_position.h"

#include <algorithm>

namespace cxw::core {
namespace {

template <class Record> const Record* find(const std::vector<Record>& records, decltype(Record::id) id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

/// How many of them come ahead of that one; all of them for none, and for an unknown one.
template <class Record>
std::size_t placeOf(const std::vector<Record>& records, const std::optional<decltype(Record::id)>& id)
{
    const auto found = id ? std::ranges::find(records, *id, &Record::id) : records.end();
    return std::size_t(found - records.begin());
}

template <class Record>
std::size_t placeBehind(const std::vector<Record>& records, const std::optional<decltype(Record::id)>& id)
{
    return std::min(placeOf(records, id) + 1, records.size());
}

/// What differs of `after` from what there was.
template <class Record>
std::vector<RecordChange<Record>> changesOf(const std::vector<Record>& before,
                                            const std::vector<Record>& after)
{
    std::map<decltype(Record::id), const Record*> known;
    for (const Record& each : after)
        known.emplace(each.id, nullptr);
    for (const Record& each : before)
        if (const auto found = known.find(each.id); found != known.end())
            found->second = &each;
    std::vector<RecordChange<Record>> changes;
    for (const Record& each : after) {
        const Record* old = known.at(each.id);
        if (!old)
            changes.push_back({std::nullopt, each});
        else if (*old != each)
            changes.push_back({*old, each});
    }
    return changes;
}

/// Puts one among its siblings, which may all get a new position by it.
template <class Record> void insertAt(std::vector<Record>& siblings, Record record, std::size_t place)
{
    std::vector<Record> placed = placedAt(siblings, std::move(record), place);
    if (placed.size() == siblings.size() + 1)
        siblings = std::move(placed);
    else
        siblings.insert(siblings.begin() + std::ptrdiff_t(place), std::move(placed.front()));
}

template <class Record>
std::vector<RecordChange<Record>> inserted(const std::vector<Record>& siblings, Record record,
                                           std::size_t place)
{
    std::vector<Record> after = siblings;
    insertAt(after, std::move(record), place);
    return changesOf(siblings, after);
}

template <class Record>
std::vector<RecordChange<Record>> movedAmong(const std::vector<Record>& siblings, decltype(Record::id) id,
                                             const std::optional<decltype(Record::id)>& before)
{
    const auto own = std::ranges::find(siblings, id, &Record::id);
    if (own == siblings.end() || before == id)
        return {};
    std::vector<Record> after = siblings;
    after.erase(after.begin() + (own - siblings.begin()));
    const std::size_t place = placeOf(after, before);
    if (place == std::size_t(own - siblings.begin()))
        return {};
    insertAt(after, *own, place);
    return changesOf(siblings, after);
}

template <class Record>
std::vector<RecordChange<Record>> removal(const std::vector<Record>& records, decltype(Record::id) id)
{
    const Record* record = find(records, id);
    return record ? std::vector<RecordChange<Record>>{{*record, std::nullopt}}
                  : std::vector<RecordChange<Record>>();
}

template <class Record>
std::vector<RecordChange<Record>> replacement(const std::vector<Record>& records, const Record& record)
{
    const Record* before = find(records, record.id);
    return before && *before != record ? std::vector<RecordChange<Record>>{{*before, record}}
                                       : std::vector<RecordChange<Record>>();
}

std::vector<Touchpoint> chosen(const WholeMap& whole, std::span<const TouchpointId> ids)
{
    const std::set<TouchpointId> wanted(ids.begin(), ids.end());
    std::vector<Touchpoint> found;
    std::ranges::copy_if(whole.touchpoints, std::back_inserter(found),
                         [&](const Touchpoint& each) { return wanted.contains(each.id); });
    return found;
}

std::vector<TouchpointId> idsOf(const std::vector<Touchpoint>& touchpoints)
{
    std::vector<TouchpointId> ids;
    for (const Touchpoint& each : touchpoints)
        ids.push_back(each.id);
    return ids;
}

/// Where what moves ahead of `before` goes among those that stay: `before` itself may be one that moves.
std::size_t placeAhead(const std::vector<Touchpoint>& siblings, const std::vector<Touchpoint>& staying,
                       std::optional<TouchpointId> before)
{
    for (std::size_t i = placeOf(siblings, before); i < siblings.size(); ++i)
        if (const std::size_t place = placeOf(staying, siblings[i].id); place < staying.size())
            return place;
    return staying.size();
}

} // namespace

MapChange addTouchpoint(const WholeMap& whole, StageId stage, std::optional<TouchpointId> after,
                        const QString& title, IdSource& ids)
{
    if (!find(whole.stages, stage) || title.isEmpty())
        return {whole.map.id};
    const auto siblings = touchpointsIn(whole, stage);
    return {.map = whole.map.id,
            .touchpoints =
                inserted(siblings, Touchpoint{.id = ids.next<TouchpointId>(), .stage = stage, .title = title},
                         placeBehind(siblings, after))};
}

MapChange addStage(const WholeMap& whole, std::optional<StageId> after, const QString& name, IdSource& ids)
{
    return {.map = whole.map.id,
            .stages =
                inserted(whole.stages, Stage{.id = ids.next<StageId>(), .map = whole.map.id, .name = name},
                         placeBehind(whole.stages, after))};
}

MapChange addPersona(const WholeMap& whole, const QString& name, IdSource& ids)
{
    return {.map = whole.map.id,
            .personas = inserted(whole.personas,
                                 Persona{.id = ids.next<PersonaId>(), .map = whole.map.id, .name = name},
                                 whole.personas.size())};
}

MapChange addLane(const WholeMap& whole, const QString& name, IdSource& ids)
{
    return {.map = whole.map.id,
            .lanes = inserted(whole.lanes, Lane{.id = ids.next<LaneId>(), .map = whole.map.id, .name = name},
                              whole.lanes.size())};
}

MapChange removeTouchpoints(const WholeMap& whole, std::span<const TouchpointId> ids)
{
    MapChange change{whole.map.id};
    for (const Touchpoint& each : chosen(whole, ids))
        change.touchpoints.push_back({each, std::nullopt});
    return change;
}

MapChange removeStage(const WholeMap& whole, StageId id)
{
    MapChange change = removeTouchpoints(whole, idsOf(touchpointsIn(whole, id)));
    change.stages = removal(whole.stages, id);
    return change;
}

MapChange removePersona(const WholeMap& whole, PersonaId id)
{
    return {.map = whole.map.id, .personas = removal(whole.personas, id)};
}

MapChange removeLane(const WholeMap& whole, LaneId id)
{
    return {.map = whole.map.id, .lanes = removal(whole.lanes, id)};
}

MapChange moved(const WholeMap& whole, std::span<const TouchpointId> touchpoints, StageId stage,
                std::optional<TouchpointId> before)
{
    const std::vector<Touchpoint> moving = chosen(whole, touchpoints);
    if (moving.empty() || !find(whole.stages, stage))
        return {whole.map.id};
    const std::vector<Touchpoint> siblings = touchpointsIn(whole, stage);
    std::vector<Touchpoint> after;
    std::ranges::copy_if(siblings, std::back_inserter(after),
                         [&](const Touchpoint& each) { return !find(moving, each.id); });
    std::size_t place = placeAhead(siblings, after, before);
    std::vector<TouchpointId> order = idsOf(after);
    const auto movingIds = idsOf(moving);
    order.insert(order.begin() + std::ptrdiff_t(place), movingIds.begin(), movingIds.end());
    if (order == idsOf(siblings))
        return {whole.map.id};
    for (Touchpoint each : moving) {
        each.stage = stage;
        insertAt(after, std::move(each), place++);
    }
    return {.map = whole.map.id, .touchpoints = changesOf(whole.touchpoints, after)};
}

MapChange moved(const WholeMap& whole, StageId stage, std::optional<StageId> before)
{
    return {.map = whole.map.id, .stages = movedAmong(whole.stages, stage, before)};
}

MapChange moved(const WholeMap& whole, PersonaId persona, std::optional<PersonaId> before)
{
    return {.map = whole.map.id, .personas = movedAmong(whole.personas, persona, before)};
}

MapChange moved(const WholeMap& whole, LaneId lane, std::optional<LaneId> before)
{
    return {.map = whole.map.id, .lanes = movedAmong(whole.lanes, lane, before)};
}

MapChange duplicated(const WholeMap& whole, std::span<const TouchpointId> touchpoints,
                     std::optional<ChannelId> channel, IdSource& ids)
{
    MapChange change{whole.map.id};
    for (const Touchpoint& each : chosen(whole, touchpoints)) {
        const auto siblings = touchpointsIn(applied(whole, change), each.stage);
        Touchpoint copy = each;
        copy.id = ids.next<TouchpointId>();
        copy.counterpart.reset();
        if (channel)
            copy.channel = channel;
        change = folded(
            std::move(change),
            {.map = whole.map.id, .touchpoints = inserted(siblings, copy, placeBehind(siblings, each.id))});
    }
    return change;
}

MapChange edited(const WholeMap& whole, std::span<const TouchpointId> touchpoints,
                 const std::function<void(Touchpoint&)>& edit)
{
    std::vector<Touchpoint> after = chosen(whole, touchpoints);
    std::ranges::for_each(after, edit);
    return {.map = whole.map.id, .touchpoints = changesOf(whole.touchpoints, after)};
}

MapChange replaced(const WholeMap& whole, const Stage& stage)
{
    return {.map = whole.map.id, .stages = replacement(whole.stages, stage)};
}

MapChange replaced(const WholeMap& whole, const Persona& persona)
{
    return {.map = whole.map.id, .personas = replacement(whole.personas, persona)};
}

MapChange replaced(const WholeMap& whole, const Lane& lane)
{
    return {.map = whole.map.id, .lanes = replacement(whole.lanes, lane)};
}

MapChange renamed(const WholeMap& whole, const QString& name)
{
    MapChange change{whole.map.id};
    if (name.isEmpty() || name == whole.map.name)
        return change;
    change.maps.push_back({whole.map, whole.map});
    change.maps.back().after->name = name;
    return change;
}

} // namespace cxw::core
