#include "panels/touchmap/present/audience_map.h"

#include "panels/touchmap/present/map_slides.h"

#include <algorithm>

namespace cxw::panels {
namespace {

using core::MapLane;

core::Touchpoint forAudience(const core::Touchpoint& whole, const std::vector<core::LaneKey>& lanes)
{
    core::Touchpoint shown = whole;
    shown.note.clear();
    shown.momentOfTruth.note.clear();
    shown.duties = {};
    if (showsLane(lanes, MapLane::Owner))
        shown.duties.accountable = whole.duties.accountable;
    if (!showsLane(lanes, MapLane::PainPoint))
        shown.painPoint.note.clear();
    if (!showsLane(lanes, MapLane::BestPractice))
        shown.bestPractice.note.clear();
    if (!showsLane(lanes, MapLane::Activity))
        shown.activity.clear();
    std::erase_if(shown.laneTexts, [&](const auto& each) {
        return std::ranges::find(lanes, core::LaneKey{MapLane::Free, each.first}) == lanes.end();
    });
    return shown;
}

void addComplaints(core::MapFacts& seen, const core::MapFacts& facts, const core::WholeMap& shown)
{
    std::set<core::TouchpointId> here;
    for (const core::Touchpoint& each : shown.touchpoints)
        here.insert(each.id);
    const auto isElsewhere = [&here](const auto& each) { return !here.contains(each.first); };
    seen.complaints = facts.complaints;
    if (seen.complaints)
        std::erase_if(*seen.complaints, isElsewhere);
    seen.pressure = facts.pressure;
    if (seen.pressure)
        std::erase_if(seen.pressure->figures, isElsewhere);
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
    if (showsLane(lanes, MapLane::Channel))
        seen.channels = facts.channels;
    if (showsLane(lanes, MapLane::Questions))
        seen.questions = facts.questions;
    if (showsLane(lanes, MapLane::Complaints))
        addComplaints(seen, facts, shown);
    std::set<core::PersonId> owners;
    for (const core::Touchpoint& each : shown.touchpoints)
        if (each.duties.accountable)
            owners.insert(*each.duties.accountable);
    std::ranges::copy_if(facts.people, std::back_inserter(seen.people),
                         [&owners](const core::Person& each) { return owners.contains(each.id); });
    return seen;
}

} // namespace cxw::panels
