#include "storage/memory/map_memory.h"

#include "storage/record_fields.h"

#include <algorithm>

namespace cxw::storage {
namespace {

template <class Record> std::vector<Record> inOrder(std::vector<Record> records)
{
    std::ranges::stable_sort(records, {}, &Record::position); // by id before
    return records;
}

template <class Record> std::vector<Record> onMap(const MemoryTable<Record>& table, core::MapId map)
{
    std::vector<Record> found = table.kept();
    std::erase_if(found, [&](const Record& each) { return each.map != map; });
    return inOrder(std::move(found));
}

template <class Record>
void saveIn(MemoryTable<Record>& table, const MemoryScope& scope, core::EntityKind kind, const Record& record)
{
    const QString wrong = wrongFieldIn(record);
    require(wrong.isEmpty(), wrong);
    if (recordSave(scope.changes, kind, nameOf(record.id), table.findKept(record.id), record))
        table.put(record);
}

template <class Record>
void removeFrom(MemoryTable<Record>& table, const MemoryScope& scope, core::EntityKind kind,
                decltype(Record::id) id)
{
    const auto before = table.findKept(id);
    if (!before)
        return;
    table.removed.insert(id);
    recordRemoval(scope.changes, kind, nameOf(id), *before);
}

template <class Record> bool isKept(const MemoryTable<Record>& table, decltype(Record::id) id)
{
    return !table.removed.contains(id);
}

void requireMap(const MemoryState& state, core::MapId map)
{
    require(state.maps.contains(map), QStringLiteral("map_id"));
}

} // namespace

std::vector<core::TouchpointMap> MapMemory::all() const
{
    return inOrder(m_scope.state.maps.kept());
}

std::optional<core::WholeMap> MapMemory::whole(core::MapId id) const
{
    const MemoryState& state = m_scope.state;
    const auto map = state.maps.findKept(id);
    if (!map)
        return std::nullopt;
    core::WholeMap whole{.map = *map,
                         .personas = onMap(state.personas, id),
                         .stages = onMap(state.stages, id),
                         .touchpoints = {},
                         .lanes = onMap(state.lanes, id)};
    const auto touchpoints = inOrder(state.touchpoints.kept());
    for (const core::Stage& stage : whole.stages)
        std::ranges::copy_if(touchpoints, std::back_inserter(whole.touchpoints),
                             [&](const core::Touchpoint& each) { return each.stage == stage.id; });
    return whole;
}

std::optional<core::Touchpoint> MapMemory::findTouchpoint(core::TouchpointId id) const
{
    return m_scope.state.touchpoints.find(id);
}

std::vector<core::NamedTouchpoint> MapMemory::touchpointNames() const
{
    const MemoryState& state = m_scope.state;
    std::vector<core::NamedTouchpoint> named;
    std::vector<std::tuple<qint64, core::MapId, qint64, core::StageId, qint64, core::TouchpointId>> order;
    for (const auto& [id, touchpoint] : state.touchpoints.records) {
        const core::Stage& stage = state.stages.records.at(touchpoint.stage);
        const core::TouchpointMap& map = state.maps.records.at(stage.map);
        order.emplace_back(map.position, map.id, stage.position, stage.id, touchpoint.position, id);
    }
    std::ranges::sort(order);
    for (const auto& key : order) {
        const core::Touchpoint& touchpoint = state.touchpoints.records.at(std::get<5>(key));
        const core::Stage& stage = state.stages.records.at(touchpoint.stage);
        const core::TouchpointMap& map = state.maps.records.at(stage.map);
        named.push_back({.id = touchpoint.id,
                         .title = touchpoint.title,
                         .stage = stage.id,
                         .stageName = stage.name,
                         .map = map.id,
                         .mapName = map.name,
                         .state = map.state,
                         .channel = touchpoint.channel,
                         .isKept = isKept(state.touchpoints, touchpoint.id) && isKept(state.stages, stage.id)
                             && isKept(state.maps, stage.map)});
    }
    return named;
}

void MapMemory::save(const core::TouchpointMap& map)
{
    require(!map.counterpart || m_scope.state.maps.contains(map.counterpart),
            QStringLiteral("counterpart_id"));
    saveIn(m_scope.state.maps, m_scope, core::EntityKind::Map, map);
}

void MapMemory::save(const core::Persona& persona)
{
    requireMap(m_scope.state, persona.map);
    saveIn(m_scope.state.personas, m_scope, core::EntityKind::Persona, persona);
}

void MapMemory::save(const core::Stage& stage)
{
    requireMap(m_scope.state, stage.map);
    saveIn(m_scope.state.stages, m_scope, core::EntityKind::Stage, stage);
}

void MapMemory::save(const core::Touchpoint& touchpoint)
{
    requireValid(touchpoint);
    saveIn(m_scope.state.touchpoints, m_scope, core::EntityKind::Touchpoint, touchpoint);
}

void MapMemory::save(const core::Lane& lane)
{
    requireMap(m_scope.state, lane.map);
    saveIn(m_scope.state.lanes, m_scope, core::EntityKind::Lane, lane);
}

void MapMemory::requireValid(const core::Touchpoint& touchpoint) const
{
    const MemoryState& state = m_scope.state;
    require(state.stages.contains(touchpoint.stage), QStringLiteral("stage_id"));
    require(!touchpoint.counterpart
                || (touchpoint.counterpart != touchpoint.id
                    && state.touchpoints.contains(touchpoint.counterpart)),
            QStringLiteral("counterpart_id"));
    require(!touchpoint.channel || state.channels.contains(touchpoint.channel), QStringLiteral("channel_id"));
    const core::Duties& duties = touchpoint.duties;
    require(!duties.accountable || state.people.contains(*duties.accountable), QStringLiteral("person_id"));
    for (const auto* people : {&duties.responsible, &duties.consulted, &duties.informed})
        for (const core::PersonId each : *people)
            require(state.people.contains(each), QStringLiteral("person_id"));
    for (const auto& [persona, feeling] : touchpoint.feelings)
        require(state.personas.contains(persona), QStringLiteral("persona_id"));
    for (const auto& [lane, text] : touchpoint.laneTexts)
        require(state.lanes.contains(lane), QStringLiteral("lane_id"));
}

void MapMemory::remove(core::MapId id)
{
    removeFrom(m_scope.state.maps, m_scope, core::EntityKind::Map, id);
}

void MapMemory::remove(core::PersonaId id)
{
    removeFrom(m_scope.state.personas, m_scope, core::EntityKind::Persona, id);
}

void MapMemory::remove(core::StageId id)
{
    removeFrom(m_scope.state.stages, m_scope, core::EntityKind::Stage, id);
}

void MapMemory::remove(core::TouchpointId id)
{
    removeFrom(m_scope.state.touchpoints, m_scope, core::EntityKind::Touchpoint, id);
}

void MapMemory::remove(core::LaneId id)
{
    removeFrom(m_scope.state.lanes, m_scope, core::EntityKind::Lane, id);
}

std::vector<core::Redesign> RedesignMemory::all() const
{
    auto redesigns = m_scope.state.redesigns.kept();
    std::ranges::stable_sort(redesigns, {}, &core::Redesign::startsOn);
    return redesigns;
}

void RedesignMemory::save(const core::Redesign& redesign)
{
    require(m_scope.state.touchpoints.contains(redesign.touchpoint), QStringLiteral("touchpoint_id"));
    saveIn(m_scope.state.redesigns, m_scope, core::EntityKind::Redesign, redesign);
}

void RedesignMemory::remove(core::RedesignId id)
{
    removeFrom(m_scope.state.redesigns, m_scope, core::EntityKind::Redesign, id);
}

} // namespace cxw::storage
