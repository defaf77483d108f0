#include "panels/touchmap/mini_map.h"

#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"
#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/view/map_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

constexpr double kLeastFrame = 6.0;

} // namespace

MiniMap::MiniMap(MapView& view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(QStringLiteral("miniMap"));
    setAccessibleName(tr("The whole map in small", "in the corner of a map"));
    view.holdInCorner(*this);
    const QScrollBar* bar = view.horizontalScrollBar();
    // Queued, since the range changes while the view is being laid out.
    connect(bar, &QScrollBar::rangeChanged, this, &MiniMap::refresh, Qt::QueuedConnection);
    connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&view.document(), &MapDocument::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void MiniMap::refresh()
{
    setVisible(m_view.horizontalScrollBar()->maximum() > 0);
    update();
}

double MiniMap::scale() const
{
    return width() / std::max(1.0, m_view.layout().width());
}

void MiniMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const charts::Tokens& t = m_view.appearance().tokens();
    const core::MapLayout& layout = m_view.layout();
    painter.fillRect(rect(), t.bgSunken);
    const double column = layout.columnWidth() * scale();
    for (const charts::EmotionCurve& curve : m_view.curves()) {
        if (curve.look != charts::CurveLook::First)
            continue;
        for (const charts::EmotionMark& mark : curve.marks)
            painter.fillRect(QRectF(mark.column * column, 4.0, std::max(1.0, column - 1.0), height() - 7.0),
                             t.delta[std::size_t(mark.value + 2)]);
    }
    for (const core::MapSpan& stage : layout.stages())
        painter.fillRect(QRectF(std::round(stage.end * column) - 1.0, 1.0, 1.0, height()), t.borderStrong);
    const double left = m_view.horizontalScrollBar()->value() * scale();
    const double shown = std::max(kLeastFrame, m_view.viewport()->width() * scale());
    drawBox(painter, QRectF(std::min(left, width() - shown), 1.0, shown, height() - 2.0), {}, t.accent, 3.0,
            2.0);
}

void MiniMap::goTo(double x)
{
    const double middle = x / scale();
    m_view.horizontalScrollBar()->setValue(int(std::lround(middle - m_view.viewport()->width() / 2.0)));
}

void MiniMap::mousePressEvent(QMouseEvent* event)
{
    goTo(event->position().x());
}

void MiniMap::mouseMoveEvent(QMouseEvent* event)
{
    goTo(event->position().x());
}

} // namespace cxw::panels
