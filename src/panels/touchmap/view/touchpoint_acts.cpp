#include "panels/touchmap/view/touchpoint_acts.h"

#include "core/touchmap/map_edits.h"
#include "panels/touchmap/document/map_document.h"

#include <algorithm>

namespace cxw::panels {
namespace {

core::NotedMark& markOf(core::Touchpoint& touchpoint, TouchpointMark mark)
{
    switch (mark) {
    case TouchpointMark::MomentOfTruth: return touchpoint.momentOfTruth;
    case TouchpointMark::PainPoint: return touchpoint.painPoint;
    case TouchpointMark::BestPractice: break;
    }
    return touchpoint.bestPractice;
}

} // namespace

TouchpointActs::TouchpointActs(MapDocument& document, core::IdSource& ids)
    : m_document(document)
    , m_ids(ids)
{
}

void TouchpointActs::toggle(TouchpointMark mark, Touchpoints touchpoints)
{
    const bool hasAll = std::ranges::all_of(touchpoints, [&](core::TouchpointId id) {
        const core::Touchpoint* each = m_document.find(id);
        core::Touchpoint copy = each ? *each : core::Touchpoint();
        return markOf(copy, mark).isSet;
    });
    const int count = int(touchpoints.size());
    const QString text = mark == TouchpointMark::MomentOfTruth
        ? tr("moment of truth at %n touchpoint(s)", "undo step", count)
        : mark == TouchpointMark::PainPoint ? tr("pain point at %n touchpoint(s)", "undo step", count)
                                            : tr("best practice at %n touchpoint(s)", "undo step", count);
    m_document.apply(edited(m_document.whole(), touchpoints,
                            [&](core::Touchpoint& each) { markOf(each, mark).isSet = !hasAll; }),
                     text);
}

std::vector<core::TouchpointId> TouchpointActs::duplicateTo(core::ChannelId channel, Touchpoints touchpoints)
{
    if (!m_document.canChange())
        return {};
    core::MapChange change = duplicated(m_document.whole(), touchpoints, channel, m_ids);
    std::vector<core::TouchpointId> copies;
    for (const auto& each : change.touchpoints)
        if (!each.before)
            copies.push_back(each.id());
    m_document.apply(std::move(change), tr("copy of %n touchpoint(s)", "undo step", int(touchpoints.size())));
    return copies;
}

} // namespace cxw::panels
