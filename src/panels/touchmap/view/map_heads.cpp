#include "panels/touchmap/view/map_heads.h"

#include "charts/touchmap/map_picture.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"
#include "panels/touchmap/view/map_mouse.h"
#include "panels/touchmap/view/map_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

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
    if (m_view.cursor().isOnStage() && m_view.hasFocus())
        drawBox(painter, m_view.layout().rectOf(m_view.cursor().cell()).adjusted(1, 1, -3, -3), {}, t.focus,
                4.0, 2.0);
    painter.restore();
    painter.fillRect(0, height() - kLine, width(), kLine, t.borderStrong);
    painter.fillRect(corner - kLine, 0, kLine, height(), t.borderStrong);
}

void StageBar::mousePressEvent(QMouseEvent* event)
{
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

LaneBar::LaneBar(MapView& view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(QStringLiteral("mapLanes"));
    setAttribute(Qt::WA_OpaquePaintEvent);
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

} // namespace cxw::panels
