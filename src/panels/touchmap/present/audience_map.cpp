#include "panels/touchmap/present/audience_map.h"

#include <algorithm>

namespace cxw::panels {
namespace {

using core::MapLane;

bool hasLane(const std::vector<core::LaneKey>& lanes, MapLane lane)
{
    return std::ranges::find(lanes, lane, &core::LaneKey::lane) != lanes.end();
}

core::Touchpoint forAudience(const core::Touchpoint& whole, const std::vector<core::LaneKey>& lanes)
{
    core::Touchpoint shown = whole;
    shown.note.clear();
    shown.momentOfTruth.note.clear();
    shown.duties = {};
    if (hasLane(lanes, MapLane::Owner))
        shown.duties.accountable = whole.duties.accountable;
    if (!hasLane(lanes, MapLane::PainPoint))
        shown.painPoint.note.clear();
    if (!hasLane(lanes, MapLane::BestPractice))
        shown.bestPractice.note.clear();
    if (!hasLane(lanes, MapLane::Activity))
        shown.activity.clear();
    std::erase_if(shown.laneTexts, [&](const auto& each) {
        return std::ranges::find(lanes, core::LaneKey{MapLane::Free, each.first}) == lanes.end();
    });
    return shown;
}

} // namespace

std::vector<core::LaneKey> lanesForAudience(std::vector<core::LaneKey> lanes)
{
    std::erase_if(lanes, [](const core::LaneKey& each) { return each.lane == MapLane::Note; });
    return lanes;
}

core::WholeMap mapForAudience(core::WholeMap whole, const std::vector<core::LaneKey>& lanes)
{
    for (core::Persona& each : whole.personas)
        each.description.clear();
    for (core::Touchpoint& each : whole.touchpoints)
        each = forAudience(each, lanes);
    return whole;
}

core::MapFacts factsForAudience(const core::MapFacts& facts, const core::WholeMap& shown,
                                const std::vector<core::LaneKey>& lanes)
{
    core::MapFacts seen;
    if (hasLane(lanes, MapLane::Channel))
        seen.channels = facts.channels;
    if (hasLane(lanes, MapLane::Questions))
        seen.questions = facts.questions;
    if (hasLane(lanes, MapLane::Complaints))
        seen.complaints = facts.complaints;
    std::set<core::PersonId> owners;
    for (const core::Touchpoint& each : shown.touchpoints)
        if (each.duties.accountable)
            owners.insert(*each.duties.accountable);
    std::ranges::copy_if(facts.people, std::back_inserter(seen.people),
                         [&owners](const core::Person& each) { return owners.contains(each.id); });
    return seen;
}

} // namespace cxw::panels
