#include "core/touchmap/touchpoint_map.h"

#include "core/code_table.h"

namespace cxw::core {
namespace {

constexpr std::array kMapStates{
    Code<MapState>{MapState::Current, QLatin1String("current")},
    Code<MapState>{MapState::Future, QLatin1String("future")},
};

QString wrongName(const QString& name)
{
    return name.isEmpty() ? QStringLiteral("name") : QString();
}

} // namespace

QString wrongFieldIn(const TouchpointMap& map)
{
    return map.counterpart == map.id ? QStringLiteral("counterpart_id") : wrongName(map.name);
}

QString wrongFieldIn(const Persona& persona)
{
    return wrongName(persona.name);
}

QString wrongFieldIn(const Stage& stage)
{
    const int target = stage.targetSatisfaction.value_or(1);
    return target < 1 || target > 5 ? QStringLiteral("target_satisfaction") : wrongName(stage.name);
}

QString wrongFieldIn(const Lane& lane)
{
    return wrongName(lane.name);
}

std::vector<Touchpoint> touchpointsIn(const WholeMap& whole, StageId stage)
{
    std::vector<Touchpoint> found;
    std::ranges::copy_if(whole.touchpoints, std::back_inserter(found),
                         [&](const Touchpoint& each) { return each.stage == stage; });
    return found;
}

std::optional<MapId> counterpartOf(const std::vector<TouchpointMap>& maps, MapId id)
{
    const auto own = std::ranges::find(maps, id, &TouchpointMap::id);
    if (own == maps.end())
        return std::nullopt;
    const auto other = std::ranges::find_if(maps, [&](const TouchpointMap& each) {
        return own->counterpart ? each.id == *own->counterpart : each.counterpart == id;
    });
    return other == maps.end() ? std::nullopt : std::optional(other->id);
}

QString codeOf(MapState state)
{
    return wordIn(kMapStates, state);
}

std::optional<MapState> mapStateFrom(QStringView code)
{
    return choiceIn(kMapStates, code);
}

} // namespace cxw::core
