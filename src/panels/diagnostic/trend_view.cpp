#include "panels/diagnostic/trend_view.h"

#include "charts/area_marks.h"
#include "charts/chart_table.h"
#include "charts/trend_chart.h"
#include "panels/theme/appearance.h"

#include <QPainter>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr std::size_t kFiguresShown = 3;

} // namespace

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
        paintArea(painter, QRect(i * (each + gap), 0, each, height()), m_areas[std::size_t(i)]);
}

void TrendView::paintArea(QPainter& painter, const QRect& rect, const charts::NamedArea& area) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const int line = m_appearance.px(20);
    const int mark = m_appearance.px(9);
    charts::paintAreaMark(painter, QRectF(rect.left(), rect.top() + (line - mark) / 2.0, mark, mark),
                          area.result.area, t);
    painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    painter.setPen(t.textSecondary);
    const QRect name(rect.left() + mark + m_appearance.px(5), rect.top(),
                     rect.width() - mark - m_appearance.px(5), line);
    painter.drawText(name, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(area.name, Qt::ElideRight, name.width()));
    const QRectF plot = QRectF(rect).adjusted(0, line + m_appearance.px(4), 0, -line - m_appearance.px(4));
    charts::paintAreaTrend(painter, plot, m_points, area.result.area, t);
    QStringList figures;
    const std::size_t first = m_points.size() - std::min(m_points.size(), kFiguresShown);
    for (std::size_t i = first; i < m_points.size(); ++i) {
        const auto mean = m_points[i].meanOf(area.result.area);
        figures.append(mean ? m_words.numbers().decimal(*mean, 2) : QString(charts::kNoFigure));
    }
    painter.setPen(t.textPrimary);
    const QString text = figures.join(QStringLiteral(" · "));
    const bool fits = painter.fontMetrics().horizontalAdvance(text) <= rect.width();
    painter.drawText(QRect(rect.left(), rect.bottom() - line, rect.width(), line), Qt::AlignVCenter,
                     fits ? text : figures.last());
}

} // namespace cxw::panels
