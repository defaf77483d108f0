#pragma once

#include "core/touchmap/touchpoint_map.h"

#include <QCoreApplication>

#include <span>
#include <vector>

namespace cxw::core {
class IdSource;
}

namespace cxw::panels {

class MapDocument;

enum class TouchpointMark { MomentOfTruth, PainPoint, BestPractice };

/// What menus and keys do to whole touchpoints; each act is one undo step of the map's document. GUI thread.
class TouchpointActs final
{
    Q_DECLARE_TR_FUNCTIONS(cxw::panels::TouchpointActs)

public:
    using Touchpoints = std::span<const core::TouchpointId>;

    TouchpointActs(MapDocument& document, core::IdSource& ids);

    /// Sets the mark on all of them, or takes it from all where each has it. Notes stay.
    void toggle(TouchpointMark mark, Touchpoints touchpoints);
    /// A copy behind each, in that channel; the copies.
    std::vector<core::TouchpointId> duplicateTo(core::ChannelId channel, Touchpoints touchpoints);

private:
    MapDocument& m_document;
    core::IdSource& m_ids;
};

} // namespace cxw::panels
