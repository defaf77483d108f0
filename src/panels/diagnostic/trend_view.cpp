#include "panels/diagnostic/trend_view.h"

#include "charts/trend_chart.h"
#include "panels/theme/appearance.h"

#include <QPainter>

namespace cxw::panels {

TrendView::TrendView(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void TrendView::show(const std::vector<core::TrendPoint>& points, const std::vector<charts::NamedArea>& areas,
                     const charts::Words& words, const QString& sentence)
{
    m_points = points;
    m_areas = areas;
    m_words = words;
    setAccessibleName(sentence);
    update();
}

QSize TrendView::sizeHint() const
{
    return {m_appearance.px(340), m_appearance.px(96)};
}

void TrendView::paintEvent(QPaintEvent*)
{
    if (m_areas.empty() || m_points.empty())
        return;
    QPainter painter(this);
    const int gap = m_appearance.px(12);
    const int each = (width() + gap) / int(m_areas.size()) - gap;
    for (int i = 0; i < int(m_areas.size()); ++i)
        charts::paintNamedTrend(painter, QRectF(i * (each + gap), 0, each, height()),
                                {m_points, m_areas[std::size_t(i)], m_words}, m_appearance.tokens(),
                                m_appearance.font(charts::TypeRole::Micro));
}

} // namespace cxw::panels
