#include "charts/trend_chart.h"

#include "charts/area_marks.h"

#include <QPainter>

namespace cxw::charts {

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

} // namespace cxw::charts
