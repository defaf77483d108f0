#include "charts/trend_chart.h"

#include "charts/area_marks.h"
#include "charts/chart_table.h"
#include "charts/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::charts {
namespace {

constexpr std::size_t kFiguresShown = 3;

/// "1.62 · 1.71 · 1.98", or the last alone where there is no room.
QString lastMeans(const NamedTrend& trend, double width, const QFontMetricsF& metrics)
{
    QStringList figures;
    const std::size_t first = trend.points.size() - std::min(trend.points.size(), kFiguresShown);
    for (std::size_t i = first; i < trend.points.size(); ++i) {
        const auto mean = trend.points[i].meanOf(trend.area.result.area);
        figures.append(mean ? trend.words.numbers().decimal(*mean, 2) : QString(kNoFigure));
    }
    const QString all = figures.join(QStringLiteral("\u2009·\u2009")); // thin: three shall fit
    return metrics.horizontalAdvance(all) <= width ? all : figures.last();
}

} // namespace

void paintAreaTrend(QPainter& painter, const QRectF& rect, const std::vector<core::TrendPoint>& points,
                    const core::AreaId& area, const Tokens& tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.borderSubtle, 1.0));
    painter.drawLine(rect.topLeft(), rect.topRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const double inset = 6.0;
    const double step = points.size() > 1 ? (rect.width() - 2.0 * inset) / double(points.size() - 1) : 0.0;
    const auto at = [&](std::size_t i, double mean) {
        return QPointF(rect.left() + inset + step * double(i),
                       rect.bottom() - rect.height() * (mean - 1.0) / 2.0);
    };
    const QColor colour = areaColourOf(area, tokens);
    for (std::size_t i = 1; i < points.size(); ++i) {
        const auto before = points[i - 1].meanOf(area);
        const auto here = points[i].meanOf(area);
        if (!before || !here)
            continue;
        painter.setPen(QPen(colour, 2.0, points[i].breaks ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(at(i - 1, *before), at(i, *here));
    }
    painter.setPen(QPen(colour, 2.0));
    painter.setBrush(tokens.bgSurface);
    for (std::size_t i = 0; i < points.size(); ++i)
        if (const auto mean = points[i].meanOf(area))
            painter.drawEllipse(at(i, *mean), 3.5, 3.5);
    painter.restore();
}

void paintNamedTrend(QPainter& painter, const QRectF& rect, const NamedTrend& trend, const Tokens& tokens,
                     const QFont& font)
{
    if (trend.points.empty())
        return;
    painter.save();
    const QFontMetricsF metrics(font, painter.device());
    const double line = std::ceil(metrics.height()) + 4.0;
    const double mark = std::round(metrics.height() * 0.6);
    paintAreaMark(painter, {rect.left(), rect.top() + (line - mark) / 2.0, mark, mark},
                  trend.area.result.area, tokens);
    painter.setFont(font);
    painter.setPen(tokens.textSecondary);
    const QRectF name(rect.left() + mark + 5.0, rect.top(), rect.width() - mark - 5.0, line);
    painter.drawText(name, Qt::AlignVCenter,
                     metrics.elidedText(trend.area.name, Qt::ElideRight, name.width()));
    paintAreaTrend(painter, rect.adjusted(0.0, line + 4.0, 0.0, -line - 4.0), trend.points,
                   trend.area.result.area, tokens);
    painter.setPen(tokens.textPrimary);
    painter.drawText(QRectF(rect.left(), rect.bottom() - line, rect.width(), line), Qt::AlignVCenter,
                     lastMeans(trend, rect.width(), metrics));
    painter.restore();
}

} // namespace cxw::charts
