#include "panels/touchmap/view/map_cursor.h"

#include <algorithm>

namespace cxw::panels {

void MapCursor::follow(const core::WholeMap& whole, const core::MapLayout& layout)
{
    m_whole = &whole;
    m_layout = &layout;
    core::MapCell cell = m_cell;
    if (const auto row = layout.rowOf(m_lane))
        cell.row = *row;
    if (const auto column = layout.columnOf(m_touchpoint, whole))
        cell.column = *column;
    else if (const auto stage = std::ranges::find(whole.stages, m_stage, &core::Stage::id);
             stage != whole.stages.end()) {
        const auto here =
            std::ranges::find(layout.columns(), int(stage - whole.stages.begin()), &core::MapColumn::stage);
        const core::MapSpan span =
            layout.stages()[std::size_t(layout.stageAt(int(here - layout.columns().begin())))];
        cell.column = std::clamp(cell.column, span.first, span.end - 1);
    }
    m_cell = layout.held(cell);
    m_anchor = layout.held({0, m_anchor}).column;
    keep();
    if (m_selected.empty())
        return;
    std::set<core::TouchpointId> kept;
    for (const core::Touchpoint& each : whole.touchpoints)
        if (m_selected.contains(each.id))
            kept.insert(each.id);
    m_selected = std::move(kept);
}

void MapCursor::keep()
{
    m_lane = lane();
    m_touchpoint = touchpoint();
    m_stage = stage();
}

core::LaneKey MapCursor::lane() const
{
    return m_layout ? m_layout->rows()[std::size_t(m_cell.row)].key : core::LaneKey();
}

core::StageId MapCursor::stage() const
{
    if (!m_layout)
        return {};
    const int stage = m_layout->columns()[std::size_t(m_cell.column)].stage;
    return stage < 0 ? core::StageId() : m_whole->stages[std::size_t(stage)].id;
}

core::TouchpointId MapCursor::touchpointAt(int column) const
{
    if (!m_layout)
        return {};
    const int touchpoint = m_layout->columns()[std::size_t(column)].touchpoint;
    return touchpoint < 0 ? core::TouchpointId() : m_whole->touchpoints[std::size_t(touchpoint)].id;
}

void MapCursor::moveTo(const core::MapCell& cell)
{
    m_cell = m_layout->held(cell);
    m_anchor = m_cell.column;
    keep();
}

void MapCursor::extendTo(const core::MapCell& cell)
{
    m_cell = m_layout->held(cell);
    keep();
    selectColumns({std::min(m_anchor, m_cell.column), std::max(m_anchor, m_cell.column) + 1});
}

void MapCursor::toggle()
{
    const core::TouchpointId here = touchpoint();
    if (!here.isNull() && !m_selected.erase(here))
        m_selected.insert(here);
    m_anchor = m_cell.column;
}

void MapCursor::selectColumns(core::MapSpan columns)
{
    m_selected.clear();
    for (int column = columns.first; column < columns.end; ++column)
        if (const core::TouchpointId each = touchpointAt(column); !each.isNull())
            m_selected.insert(each);
}

void MapCursor::selectAll()
{
    selectColumns({0, int(m_layout->columns().size())});
}

std::vector<core::TouchpointId> MapCursor::targets() const
{
    const core::TouchpointId here = touchpoint();
    if (here.isNull())
        return {};
    if (!m_selected.contains(here))
        return {here};
    std::vector<core::TouchpointId> all;
    for (const core::Touchpoint& each : m_whole->touchpoints)
        if (m_selected.contains(each.id))
            all.push_back(each.id);
    return all;
}

} // namespace cxw::panels
