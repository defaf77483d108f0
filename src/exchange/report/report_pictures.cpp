#include "exchange/report/report_pictures.h"

#include "charts/change_chart.h"
#include "charts/trend_chart.h"
#include "charts/type_scale.h"

#include <QFontMetricsF>
#include <QPainter>

namespace cxw::exchange {

void paintArrow(QPainter& painter, const QRectF& rect, const ReportArrow& arrow, const charts::Tokens& tokens)
{
    const QRectF axis = rect.adjusted(6.0, 0.0, -6.0, 0.0); // room for a dot at 1 and at 3
    painter.save();
    painter.setPen(tokens.borderSubtle);
    for (const double score : {1.0, 2.0, 3.0}) {
        const double x = charts::changeAxisX(axis, score);
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    }
    painter.restore();
    const QRectF line(axis.left(), axis.center().y() - kArrowHeight / 2.0, axis.width(), kArrowHeight);
    charts::paintChangeArrow(painter, line, arrow.from, arrow.to, tokens);
}

void paintInterval(QPainter& painter, const QRectF& rect, const ReportInterval& interval,
                   const charts::Tokens& tokens, const QFont& font)
{
    const QFont figure = charts::inRole(charts::TypeRole::Figure, font);
    const QString text = interval.words.numbers().change(interval.change.mean, 2);
    painter.save();
    painter.setFont(figure);
    painter.setPen(tokens.textPrimary);
    painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter), text);
    painter.restore();
    if (!interval.change.interval)
        return;
    const double left = QFontMetricsF(figure).horizontalAdvance(text) + 24.0;
    charts::paintChangeInterval(painter, rect.adjusted(left, 6.0, 0.0, -4.0), interval.change, interval.words,
                                tokens, charts::inRole(charts::TypeRole::Micro, font));
}

void paintTrend(QPainter& painter, const QRectF& rect, const ReportTrend& trend, const charts::Tokens& tokens,
                const QFont& font)
{
    constexpr double kGap = 16.0;
    const double each = (rect.width() + kGap) / double(trend.areas.size()) - kGap;
    for (std::size_t i = 0; i < trend.areas.size(); ++i)
        charts::paintNamedTrend(
            painter, QRectF(rect.left() + double(i) * (each + kGap), rect.top(), each, rect.height()),
            {trend.points, trend.areas[i], trend.words}, tokens,
            charts::inRole(charts::TypeRole::Micro, font));
}

} // namespace cxw::exchange
