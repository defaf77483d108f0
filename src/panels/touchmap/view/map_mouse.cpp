#include "panels/touchmap/view/map_mouse.h"

#include "panels/theme/appearance.h"
#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/view/map_items.h"
#include "panels/touchmap/view/map_view.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

using core::MapLane;

constexpr double kEdgeWidth = 3.0;

} // namespace

MapMouse::MapMouse(MapView& view)
    : m_view(view)
{
}

void MapMouse::press(const QPointF& place, Qt::KeyboardModifiers modifiers)
{
    m_view.setFocus(Qt::MouseFocusReason);
    m_from = place;
    m_drag = Drag::None;
    m_possible = Drag::Band;
    const auto cell = m_view.layout().cellAt(place);
    if (!cell)
        return;
    m_view.moveTo(*cell, modifiers & Qt::ShiftModifier);
    if (modifiers & Qt::ControlModifier) {
        m_view.cursor().toggle();
        m_view.showSelection();
    }
    m_possible = dragFrom(*cell, place);
}

MapMouse::Drag MapMouse::dragFrom(const core::MapCell& cell, const QPointF& place)
{
    const MapLane lane = m_view.layout().rows()[std::size_t(cell.row)].key.lane;
    if (lane == MapLane::Stage)
        return m_view.cursor().stage().isNull() ? Drag::None : Drag::Stage;
    if (const auto mark = lane == MapLane::Emotion ? markAt(place) : std::nullopt) {
        m_mark = *mark;
        m_gesture = m_view.document().newGesture();
        return Drag::Emotion;
    }
    const bool isCard = lane == MapLane::Touchpoint || lane == MapLane::Backstage;
    return isCard && !m_view.cursor().touchpoint().isNull() ? Drag::Cards : Drag::Band;
}

std::optional<MapMouse::Mark> MapMouse::markAt(const QPointF& place) const
{
    for (const charts::EmotionCurve& curve : m_view.curves()) {
        if (curve.look == charts::CurveLook::OtherState)
            continue;
        for (const charts::EmotionMark& mark : curve.marks)
            if (m_view.markRect(curve, mark).contains(place))
                return Mark{m_view.cursor().touchpointAt(mark.column), curve.persona};
    }
    return {};
}

void MapMouse::move(const QPointF& place)
{
    if (m_drag == Drag::None
        && (m_possible == Drag::None
            || (place - m_from).manhattanLength() < QApplication::startDragDistance()))
        return;
    m_drag = m_possible;
    const charts::Tokens& t = m_view.appearance().tokens();
    switch (m_drag) {
    case Drag::None: return;
    case Drag::Band: m_view.band().show(QRectF(m_from, place).normalized(), t.accent); return;
    case Drag::Cards:
    case Drag::Stage: showEdge(place); return;
    case Drag::Emotion: {
        const auto row = m_view.layout().rowOf({MapLane::Emotion, {}});
        const core::LaneRow& lane = m_view.layout().rows()[std::size_t(row.value_or(0))];
        const double step = charts::kEmotionStep * m_view.layout().scale().textScale;
        const double above = lane.top + lane.height / 2.0 - place.y();
        m_view.edits().dragEmotion(m_mark.touchpoint, m_mark.persona, int(std::lround(above / step)),
                                   m_gesture);
        return;
    }
    }
}

int MapMouse::edgeNear(const QPointF& place) const
{
    const core::MapLayout& layout = m_view.layout();
    const int last = int(layout.columns().size());
    if (m_drag == Drag::Cards)
        return std::clamp(int(std::lround(place.x() / layout.columnWidth())), 0, last);
    int nearest = 0;
    for (const core::MapSpan& each : layout.stages())
        for (const int edge : {each.first, each.end})
            if (std::abs(layout.leftOf(edge) - place.x()) < std::abs(layout.leftOf(nearest) - place.x()))
                nearest = edge;
    return nearest;
}

void MapMouse::showEdge(const QPointF& place)
{
    const core::MapLayout& layout = m_view.layout();
    const double x = layout.leftOf(edgeNear(place));
    m_view.edge().show({x - kEdgeWidth / 2.0, 0.0, kEdgeWidth, layout.height()},
                       m_view.appearance().tokens().accent);
}

void MapMouse::release(const QPointF& place)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_possible = Drag::None;
    m_view.edge().show({}, {});
    m_view.band().show({}, {});
    const core::MapLayout& layout = m_view.layout();
    if (drag == Drag::Band) {
        const QRectF band = QRectF(m_from, place).normalized();
        m_view.cursor().selectColumns(layout.columnsBetween(band.left(), band.right()));
        return m_view.showSelection();
    }
    m_drag = drag;
    const int edge = edgeNear(place);
    m_drag = Drag::None;
    if (drag == Drag::Cards)
        dropCards(edge);
    else if (drag == Drag::Stage)
        dropStage(edge);
    else if (drag == Drag::None && !m_view.cursor().selected().empty()
             && !(QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier))) {
        m_view.cursor().clearSelection(); // a plain click
        m_view.showSelection();
    }
}

/// Into the stage at whose side of the edge the cards are let go: ahead of what stands behind it.
void MapMouse::dropCards(int edge)
{
    const core::MapLayout& layout = m_view.layout();
    const core::WholeMap& whole = m_view.document().whole();
    const int last = int(layout.columns().size()) - 1;
    const auto targets = m_view.cursor().targets();
    const bool isEnd = edge > last || (edge > 0 && layout.stageAt(edge) != layout.stageAt(edge - 1));
    const int column = isEnd ? edge - 1 : edge;
    const int stage = layout.columns()[std::size_t(column)].stage;
    if (targets.empty() || stage < 0)
        return;
    const core::TouchpointId before = isEnd ? core::TouchpointId() : m_view.cursor().touchpointAt(edge);
    m_view.edits().move(targets, whole.stages[std::size_t(stage)].id,
                        before.isNull() ? std::nullopt : std::optional(before));
}

void MapMouse::dropStage(int edge)
{
    const core::MapLayout& layout = m_view.layout();
    const core::WholeMap& whole = m_view.document().whole();
    const bool isEnd = edge >= int(layout.columns().size());
    const int before = isEnd ? -1 : layout.columns()[std::size_t(edge)].stage;
    m_view.edits().move(m_view.cursor().stage(),
                        before < 0 ? std::nullopt : std::optional(whole.stages[std::size_t(before)].id));
}

void MapMouse::doubleClick(const QPointF& place)
{
    const auto cell = m_view.layout().cellAt(place);
    if (!cell)
        return;
    m_view.moveTo(*cell);
    if (m_view.cursor().lane().lane == MapLane::Listening)
        m_view.edits().toggleMark(MapLane::Listening, m_view.cursor().targets());
    else if (m_view.cursor().lane().lane == MapLane::Complaints && !m_view.cursor().touchpoint().isNull())
        emit m_view.complaintsWanted(m_view.cursor().touchpoint());
    else
        m_view.edit();
}

} // namespace cxw::panels
