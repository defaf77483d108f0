#include "panels/touchmap/view/map_mouse.h"

#include "panels/theme/appearance.h"
#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/view/map_items.h"
#include "panels/touchmap/view/map_view.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

using core::MapLane;

constexpr double kEdgeWidth = 3.0;
constexpr double kPullWidth = 28.0; // from a side of the view
constexpr int kScrollStep = 16;
constexpr int kScrollMs = 16;

} // namespace

MapMouse::MapMouse(MapView& view)
    : m_view(view)
{
    m_scroll.setInterval(kScrollMs);
    QObject::connect(&m_scroll, &QTimer::timeout, &m_view, [this] { scrollOn(); });
}

MapMouse::~MapMouse()
{
    end();
}

void MapMouse::press(const QPointF& place, Qt::KeyboardModifiers modifiers)
{
    m_view.setFocus(Qt::MouseFocusReason);
    end();
    m_from = place;
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
        if (const core::Touchpoint* touchpoint = m_view.document().find(mark->touchpoint))
            m_before = *touchpoint;
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
    if (m_drag == Drag::None)
        begin(m_possible);
    m_place = place;
    switch (m_drag) {
    case Drag::None: return;
    case Drag::Band:
        m_view.band().show(QRectF(m_from, place).normalized(), m_view.appearance().tokens().accent);
        break;
    case Drag::Cards:
    case Drag::Stage: showEdge(place); break;
    case Drag::Emotion:
        return m_view.edits().dragEmotion(m_mark.touchpoint, m_mark.persona, emotionAt(place), m_gesture);
    }
    if (pull(place) == 0)
        m_scroll.stop();
    else if (!m_scroll.isActive())
        m_scroll.start();
}

void MapMouse::begin(Drag drag)
{
    m_drag = drag;
    if (drag != Drag::Band)
        QApplication::setOverrideCursor(Qt::ClosedHandCursor);
}

MapMouse::Drag MapMouse::end()
{
    m_scroll.stop();
    m_possible = Drag::None;
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::None)
        return drag;
    if (drag != Drag::Band)
        QApplication::restoreOverrideCursor();
    m_view.edge().show({}, {});
    m_view.band().show({}, {});
    return drag;
}

bool MapMouse::cancel()
{
    const Drag drag = end();
    if (drag == Drag::Emotion)
        m_view.edits().restoreFeelings(m_before, m_gesture);
    return drag != Drag::None;
}

int MapMouse::pull(const QPointF& place) const
{
    const QRectF shown = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    if (place.x() < shown.left() + kPullWidth)
        return -1;
    return place.x() > shown.right() - kPullWidth ? 1 : 0;
}

void MapMouse::scrollOn()
{
    QScrollBar& bar = *m_view.horizontalScrollBar();
    const int before = bar.value();
    bar.setValue(before + pull(m_place) * kScrollStep);
    if (bar.value() == before)
        return m_scroll.stop();
    move(m_place + QPointF(bar.value() - before, 0.0));
}

int MapMouse::emotionAt(const QPointF& place) const
{
    const auto row = m_view.layout().rowOf({MapLane::Emotion, {}});
    const core::LaneRow& lane = m_view.layout().rows()[std::size_t(row.value_or(0))];
    const double step = charts::kEmotionStep * m_view.layout().scale().textScale;
    return int(std::lround((lane.top + lane.height / 2.0 - place.y()) / step));
}

/// Between two stages both sides are places of their own: the end of the one, the start of the other.
MapMouse::Edge MapMouse::cardEdgeNear(const QPointF& place) const
{
    const core::MapLayout& layout = m_view.layout();
    const int last = int(layout.columns().size());
    const int column = std::clamp(int(std::lround(place.x() / layout.columnWidth())), 0, last);
    if (column == last)
        return {column, true};
    const bool isBetweenStages = column > 0 && layout.stageAt(column) != layout.stageAt(column - 1);
    return {column, isBetweenStages && place.x() < layout.leftOf(column)};
}

int MapMouse::stageEdgeNear(const QPointF& place) const
{
    const core::MapLayout& layout = m_view.layout();
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
    double left = 0.0;
    if (m_drag == Drag::Stage) {
        left = layout.leftOf(stageEdgeNear(place)) - kEdgeWidth / 2.0;
    } else {
        const Edge edge = cardEdgeNear(place);
        left = layout.leftOf(edge.column) - (edge.isEnd ? kEdgeWidth : 0.0);
    }
    m_view.edge().show({left, 0.0, kEdgeWidth, layout.height()}, m_view.appearance().tokens().accent);
}

void MapMouse::release(const QPointF& place)
{
    const bool wasPressed = m_possible != Drag::None;
    switch (end()) {
    case Drag::Cards: return dropCards(cardEdgeNear(place));
    case Drag::Stage: return dropStage(stageEdgeNear(place));
    case Drag::Emotion: return;
    case Drag::Band: {
        const QRectF band = QRectF(m_from, place).normalized();
        m_view.cursor().selectColumns(m_view.layout().columnsBetween(band.left(), band.right()));
        return m_view.showSelection();
    }
    case Drag::None: break;
    }
    const bool isPlain =
        wasPressed && !(QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    if (isPlain && !m_view.cursor().selected().empty()) {
        m_view.cursor().clearSelection();
        m_view.showSelection();
    }
}

void MapMouse::dropCards(const Edge& edge)
{
    const core::MapLayout& layout = m_view.layout();
    const core::WholeMap& whole = m_view.document().whole();
    const auto targets = m_view.cursor().targets();
    const int column = edge.isEnd ? edge.column - 1 : edge.column;
    const int stage = column < 0 ? -1 : layout.columns()[std::size_t(column)].stage;
    if (targets.empty() || stage < 0)
        return;
    const core::TouchpointId before =
        edge.isEnd ? core::TouchpointId() : m_view.cursor().touchpointAt(edge.column);
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
