#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/view/map_view.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

constexpr double kLeastFirstZoom = 50.0; // nobody begins in the overview
constexpr double kMostFirstZoom = 100.0;

} // namespace

void MapView::focusOn(core::TouchpointId touchpoint, core::LaneKey lane)
{
    const auto column = m_layout.columnOf(touchpoint, m_document.whole());
    if (column)
        moveTo({m_layout.rowOf(lane).value_or(1), *column});
}

void MapView::flyTo(core::TouchpointId touchpoint, core::LaneKey lane)
{
    const auto column = m_layout.columnOf(touchpoint, m_document.whole());
    if (!column)
        return;
    focusOn(touchpoint, lane);
    const double middle = m_layout.leftOf(*column) + m_layout.columnWidth() / 2.0;
    horizontalScrollBar()->setValue(int(std::lround(middle - viewport()->width() / 2.0)));
    setFocus(Qt::OtherFocusReason);
}

void MapView::setZoom(double percent, std::optional<int> around)
{
    m_fitsFirst = false;
    applyZoom(percent, around.value_or(viewport()->width() / 2));
    emit zoomChosen(m_zoom);
}

void MapView::startZoom(std::optional<double> percent)
{
    m_fitsFirst = !percent;
    if (percent)
        applyZoom(*percent, 0);
    else
        fitFirst();
}

void MapView::applyZoom(double percent, int around)
{
    const double zoom = std::clamp(percent, core::kLeastMapZoom, core::kMostMapZoom);
    if (zoom == m_zoom)
        return;
    const double column = (horizontalScrollBar()->value() + around) / m_layout.columnWidth();
    m_zoom = zoom;
    rebuild();
    horizontalScrollBar()->setValue(int(std::lround(column * m_layout.columnWidth() - around)));
    emit zoomChanged();
}

void MapView::zoomBy(double factor, std::optional<int> around)
{
    setZoom(m_zoom * factor, around);
}

void MapView::fit()
{
    setZoom(std::min(
        core::zoomForColumns(int(m_layout.columns().size()), viewport()->width(), m_layout.scale().textScale),
        kMostFirstZoom));
    horizontalScrollBar()->setValue(0);
}

void MapView::fitStage()
{
    const core::MapSpan stage = m_layout.stages()[std::size_t(m_layout.stageAt(m_cursor.cell().column))];
    setZoom(core::zoomForColumns(stage.size(), viewport()->width(), m_layout.scale().textScale));
    horizontalScrollBar()->setValue(int(m_layout.leftOf(stage.first)));
}

void MapView::fitFirst()
{
    if (!m_fitsFirst || viewport()->width() < 2)
        return;
    const double fitting =
        core::zoomForColumns(int(m_layout.columns().size()), viewport()->width(), m_layout.scale().textScale);
    applyZoom(std::clamp(fitting, kLeastFirstZoom, kMostFirstZoom), 0);
}

} // namespace cxw::panels
