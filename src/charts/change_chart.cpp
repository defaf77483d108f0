#include "charts/change_chart.h"

#include "charts/cell_painting.h"
#include "charts/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::charts {
namespace {

constexpr double kNothing = 1e-9;
constexpr double kRow = 24.0; ///< height of a row for which dot and tip are given
constexpr double kDot = 4.0;
constexpr double kTip = 9.0;
constexpr double kDiamond = 9.0;   ///< half a diagonal: a ring round a dot in the same place
constexpr double kTriangle = 0.44; ///< of a badge's height

const QColor& inkFor(double change, const Tokens& tokens)
{
    return change > kNothing ? tokens.delta[4] : change < -kNothing ? tokens.delta[0] : tokens.textSecondary;
}

const QColor& groundFor(double change, const Tokens& tokens)
{
    return change > kNothing ? tokens.delta[3] : change < -kNothing ? tokens.delta[1] : tokens.delta[2];
}

/// Of the theme's two inks the one that reads better on `ground`.
const QColor& readableOn(const QColor& ground, const Tokens& tokens)
{
    return contrastOf(tokens.textPrimary, ground) >= contrastOf(tokens.bgWindow, ground) ? tokens.textPrimary
                                                                                         : tokens.bgWindow;
}

void paintTriangle(QPainter& painter, const QRectF& rect, bool up, const QColor& ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (up)
        painter.drawPolygon(
            QPolygonF{rect.bottomLeft(), rect.bottomRight(), {rect.center().x(), rect.top()}});
    else
        painter.drawPolygon(QPolygonF{rect.topLeft(), rect.topRight(), {rect.center().x(), rect.bottom()}});
}

void paintThen(QPainter& painter, const QPointF& centre, double unit, const Tokens& tokens)
{
    const double half = kDiamond * unit;
    painter.setPen(QPen(tokens.textPrimary, 1.5 * unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF{centre + QPointF(0, -half), centre + QPointF(half, 0),
                                  centre + QPointF(0, half), centre + QPointF(-half, 0)});
}

} // namespace

double changeAxisX(const QRectF& rect, double value)
{
    return rect.left() + rect.width() * (value - 1.0) / 2.0;
}

void paintChangeArrow(QPainter& painter, const QRectF& rect, double from, double to, const Tokens& tokens,
                      std::optional<int> then)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = rect.height() / kRow;
    const double dot = kDot * unit;
    const double tip = kTip * unit;
    const double y = rect.center().y();
    const QPointF start(changeAxisX(rect, from), y);
    const QPointF end(changeAxisX(rect, to), y);
    const QColor& ink = inkFor(to - from, tokens);
    const double way = end.x() - start.x();
    if (std::abs(way) > tip + dot) {
        const double side = way > 0.0 ? 1.0 : -1.0;
        painter.setPen(QPen(ink, 3.0 * unit, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(start, end - QPointF(side * tip, 0.0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF{end, end - QPointF(side * (tip + 2.0 * unit), 5.5 * unit),
                                      end - QPointF(side * (tip + 2.0 * unit), -5.5 * unit)});
    } else if (std::abs(way) > kNothing) { // too short for an arrow: a full dot beside the open one
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(end, dot, dot);
    }
    painter.setPen(QPen(ink, 2.0 * unit));
    painter.setBrush(tokens.bgSurface);
    painter.drawEllipse(start, dot, dot);
    if (then)
        paintThen(painter, {changeAxisX(rect, *then), y}, unit, tokens);
    painter.restore();
}

void paintChangeBadge(QPainter& painter, const QRectF& rect, double change, const QString& text,
                      const Tokens& tokens, const QFont& font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor& ground = groundFor(change, tokens);
    const QColor& ink = readableOn(ground, tokens);
    paintFilledCell(painter, onPixels(painter, rect), {}, ground, QColor());
    painter.setFont(font);
    const double words = QFontMetricsF(font, painter.device()).horizontalAdvance(text);
    const bool marked = std::abs(change) > kNothing;
    const double triangle = kTriangle * rect.height();
    const double mark = marked ? triangle * 1.6 : 0.0;
    const double left = rect.center().x() - (words + mark) / 2.0;
    if (marked)
        paintTriangle(painter, {left, rect.center().y() - triangle / 2.0, triangle, triangle}, change > 0.0,
                      ink);
    painter.setPen(ink);
    painter.drawText(QRectF(left + mark, rect.top(), words + 2.0, rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
}

void paintChangeInterval(QPainter& painter, const QRectF& rect, const core::PairedChange& change,
                         const Words& words, const Tokens& tokens, const QFont& font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    const core::Interval shown = change.interval.value_or(core::Interval{change.mean, change.mean});
    const double low = std::min(shown.low, 0.0) - 0.2;
    const double high = std::max(shown.high, 0.0) + 0.2;
    const auto x = [&](double value) { return rect.left() + rect.width() * (value - low) / (high - low); };
    const double y = rect.top() + (rect.height() - metrics.height()) / 2.0;
    painter.setPen(QPen(tokens.borderStrong, 1.0));
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    painter.setPen(QPen(tokens.textSecondary, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(x(0.0), rect.top()), QPointF(x(0.0), rect.bottom() - metrics.height()));
    if (change.interval) {
        painter.setPen(QPen(tokens.accent, 4.0, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x(shown.low), y), QPointF(x(shown.high), y));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(QPointF(x(change.mean), y), 5.0, 5.0);
    painter.setPen(tokens.textSecondary);
    double taken = rect.left() - 1.0; // where the label before ends
    std::vector<std::pair<double, QString>> labels{{0.0, QStringLiteral("0")}};
    if (change.interval) {
        labels.emplace_back(shown.low, words.numbers().decimal(shown.low, 2));
        labels.emplace_back(shown.high, words.numbers().decimal(shown.high, 2));
    }
    std::ranges::sort(labels, {}, &std::pair<double, QString>::first);
    for (const auto& [value, text] : labels) {
        const double width = metrics.horizontalAdvance(text) + 2.0;
        const double left = std::max(x(value) - width / 2.0, taken + 4.0);
        painter.drawText(QRectF(left, rect.bottom() - metrics.height(), width, metrics.height()),
                         Qt::AlignCenter, text);
        taken = left + width;
    }
    painter.restore();
}

} // namespace cxw::charts
