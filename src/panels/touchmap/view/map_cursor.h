#pragma once

#include "core/touchmap/map_layout.h"

#include <set>

namespace cxw::panels {

/// Where one is on a map, and which touchpoints are selected: two different things. Both are kept by id and
/// lane, so that they stay with what they mean when the map changes.
class MapCursor final
{
public:
    /// The map and its layout as they are from now on; both outlive the next call.
    void follow(const core::WholeMap& whole, const core::MapLayout& layout);

    [[nodiscard]] const core::MapCell& cell() const { return m_cell; }
    [[nodiscard]] core::LaneKey lane() const;
    /// Null in a place where there is none yet.
    [[nodiscard]] core::TouchpointId touchpoint() const { return touchpointAt(m_cell.column); }
    /// Null in a stage that is not there yet.
    [[nodiscard]] core::StageId stage() const;
    [[nodiscard]] bool isOnStage() const { return lane().lane == core::MapLane::Stage; }

    void moveTo(const core::MapCell& cell);
    /// Moves, and selects everything from where the selection began.
    void extendTo(const core::MapCell& cell);
    /// Selects what is under the cursor, or no more.
    void toggle();
    void selectColumns(core::MapSpan columns);
    void selectAll();
    void select(std::set<core::TouchpointId> touchpoints) { m_selected = std::move(touchpoints); }
    void clearSelection() { m_selected.clear(); }

    [[nodiscard]] const std::set<core::TouchpointId>& selected() const { return m_selected; }
    /// What an act is done to: the selected ones when the cursor is among them, else the one under it; in the
    /// order of the map.
    [[nodiscard]] std::vector<core::TouchpointId> targets() const;
    [[nodiscard]] core::TouchpointId touchpointAt(int column) const;

private:
    void keep();

    const core::WholeMap* m_whole = nullptr;
    const core::MapLayout* m_layout = nullptr;
    core::MapCell m_cell{1, 0};
    int m_anchor = 0;
    // What the cell stands for, to find it again.
    core::LaneKey m_lane;
    core::TouchpointId m_touchpoint;
    core::StageId m_stage;
    std::set<core::TouchpointId> m_selected;
};

} // namespace cxw::panels
