#include "panels/touchmap/view/map_heads.h"

#include "charts/touchmap/map_picture.h"
#include "panels/shared/badge.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"
#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/view/map_mouse.h"
#include "panels/touchmap/view/map_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kLine = 2;

} // namespace

StageBar::StageBar(MapView& view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(QStringLiteral("mapStages"));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

QPointF StageBar::onMap(const QMouseEvent& event) const
{
    return {event.position().x() - m_view.viewport()->x() + m_view.horizontalScrollBar()->value(),
            event.position().y() - m_view.layout().stageHeight()};
}

void StageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const charts::Tokens& t = m_view.appearance().tokens();
    painter.fillRect(rect(), t.bgSunken);
    const int corner = m_view.viewport()->x();
    const int scrolled = m_view.horizontalScrollBar()->value();
    painter.save();
    painter.setClipRect(QRect(corner, 0, width() - corner, height()));
    painter.translate(corner - scrolled, m_view.layout().stageHeight());
    m_view.paintWith([&](const charts::MapPicture& picture, const charts::MapBrush& brush) {
        paintMapStages(painter, scrolled, scrolled + width() - corner, picture, brush);
    });
    paintArriving(painter);
    if (m_view.cursor().isOnStage() && m_view.hasFocus())
        drawBox(painter, m_view.layout().rectOf(m_view.cursor().cell()).adjusted(1, 1, -3, -3), {}, t.focus,
                4.0, 2.0);
    painter.restore();
    painter.fillRect(0, height() - kLine, width(), kLine, t.borderStrong);
    painter.fillRect(corner - kLine, 0, kLine, height(), t.borderStrong);
}

/// In place of the stages' counts.
void StageBar::paintArriving(QPainter& painter)
{
    const Appearance& appearance = m_view.appearance();
    const auto& stages = m_view.document().whole().stages;
    for (const core::MapSpan& span : m_view.layout().stages()) {
        const int index = m_view.layout().columns()[std::size_t(span.first)].stage;
        const auto arriving =
            index < 0 ? m_view.m_arriving.end() : m_view.m_arriving.find(stages[std::size_t(index)].id);
        if (arriving == m_view.m_arriving.end())
            continue;
        const QRect head = m_view.layout().rectOf({0, span.first}).toRect();
        const int most = std::min(appearance.px(44), head.width() - 2);
        painter.fillRect(QRect(head.right() - most - 1, head.top(), most, head.height() - kLine),
                         appearance.tokens().bgSunken);
        BadgeRow row(painter, appearance, head.adjusted(0, 0, -appearance.px(7), -kLine));
        row.add(QLatin1Char('+') + appearance.numbers().integer(arriving->second), BadgeTone::Accent);
    }
}

void StageBar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_view.m_mouse->press(onMap(*event), event->modifiers());
}

void StageBar::mouseMoveEvent(QMouseEvent* event)
{
    m_view.m_mouse->move(onMap(*event));
}

void StageBar::mouseReleaseEvent(QMouseEvent* event)
{
    m_view.m_mouse->release(onMap(*event));
}

void StageBar::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_view.m_mouse->doubleClick(onMap(*event));
}

/// The key for it comes to the view.
void StageBar::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() != QContextMenuEvent::Mouse)
        return;
    m_view.setFocus(Qt::MouseFocusReason);
    const QPointF place(event->pos().x() - m_view.viewport()->x() + m_view.horizontalScrollBar()->value(),
                        event->pos().y() - m_view.layout().stageHeight());
    if (const auto cell = m_view.layout().cellAt(place))
        m_view.moveTo(*cell);
    if (m_view.cursor().isOnStage())
        emit m_view.stageMenuWanted(event->globalPos());
}

LaneBar::LaneBar(MapView& view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(QStringLiteral("mapLanes"));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void LaneBar::hold(const core::LaneKey& lane, QWidget& widget)
{
    m_lane = lane;
    m_held = &widget;
    m_held->setParent(this);
    placeHeld();
}

void LaneBar::placeHeld()
{
    if (!m_held)
        return;
    const auto row = m_view.layout().rowOf(m_lane);
    if (row) {
        const core::LaneRow& lane = m_view.layout().rows()[std::size_t(*row)];
        const double top = lane.top - m_view.verticalScrollBar()->value();
        m_held->setGeometry(QRectF(0.0, top, width() - kLine, lane.height - 1.0).toAlignedRect());
    }
    m_held->setVisible(row.has_value());
}

void LaneBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const charts::Tokens& t = m_view.appearance().tokens();
    painter.fillRect(rect(), t.bgSunken);
    painter.save();
    painter.translate(0, -m_view.verticalScrollBar()->value());
    m_view.paintWith([&](const charts::MapPicture& picture, const charts::MapBrush& brush) {
        paintMapLanes(painter, width(), picture, brush);
    });
    painter.restore();
    painter.fillRect(width() - kLine, 0, kLine, height(), t.borderStrong);
}

QPoint stageMenuPlace(const MapView& view)
{
    const QRectF head = view.layout().rectOf({0, view.cursor().cell().column});
    return view.viewport()->mapToGlobal(QPoint(std::max(0, view.mapFromScene(head.topLeft()).x()), 0));
}

} // namespace cxw::panels
