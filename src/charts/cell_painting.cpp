#include "charts/cell_painting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace cxw::charts {
namespace {

/// The cell's outline with the whole stroke inside it.
QRectF strokeIn(const QRectF& rect, const CellShape& shape)
{
    const double half = shape.line / 2.0;
    return rect.adjusted(half, half, -half, -half);
}

QPainterPath outlineOf(const QRectF& rect, const CellShape& shape)
{
    QPainterPath path;
    const double radius = std::max(0.0, std::min(shape.radius, rect.width() / 2.0) - shape.line / 2.0);
    path.addRoundedRect(strokeIn(rect, shape), radius, radius);
    return path;
}

/// Falling strokes, cut where the cell ends: the SVG generator knows no clip.
QList<QLineF> diagonalsIn(const QRectF& cell, double step)
{
    QList<QLineF> lines;
    for (double x = cell.left() - cell.height() + step / 2.0; x < cell.right(); x += step) {
        const double from = std::max(0.0, cell.left() - x);
        const double to = std::min(cell.height(), cell.right() - x);
        lines.append(QLineF(x + from, cell.top() + from, x + to, cell.top() + to));
    }
    return lines;
}

bool fits(const QRectF& rect, const QString& text, const QFontMetricsF& metrics)
{
    return metrics.horizontalAdvance(text) + 2.0 <= rect.width();
}

} // namespace

QRectF onPixels(const QPainter& painter, const QRectF& rect)
{
    const QTransform device = painter.deviceTransform();
    if (device.type() > QTransform::TxScale)
        return rect;
    const QRectF there = device.mapRect(rect);
    const QRectF snapped(QPointF(std::round(there.left()), std::round(there.top())),
                         QPointF(std::round(there.right()), std::round(there.bottom())));
    return device.inverted().mapRect(snapped);
}

void paintFilledCell(QPainter& painter, const QRectF& rect, const CellShape& shape, const QColor& fill,
                     const QColor& border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, shape.line) : QPen(Qt::NoPen));
    painter.drawPath(outlineOf(rect, border.isValid() ? shape : CellShape{shape.radius, 0.0}));
    painter.restore();
}

void paintDashedCell(QPainter& painter, const QRectF& rect, const CellShape& shape, const QColor& line)
{
    QPen pen(line, shape.line);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({3.0, 2.0});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(outlineOf(rect, shape));
    painter.restore();
}

void paintHatchedCell(QPainter& painter, const QRectF& rect, const CellShape& shape, const QColor& line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, shape.line));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outlineOf(rect, shape));
    painter.drawLines(diagonalsIn(strokeIn(rect, shape), 4.0 * shape.line));
    painter.restore();
}

void paintWhenItFits(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                     const QColor& colour)
{
    if (!fits(rect, text, QFontMetricsF(font, painter.device())))
        return;
    painter.save();
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

void paintOnPatch(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                  const QColor& colour, const QColor& ground)
{
    const QFontMetricsF metrics(font, painter.device());
    if (!fits(rect, text, metrics))
        return;
    QRectF patch(0, 0, metrics.horizontalAdvance(text) + 4.0,
                 std::min(metrics.capHeight() + 6.0, rect.height()));
    patch.moveCenter(rect.center());
    painter.fillRect(patch, ground);
    paintWhenItFits(painter, rect, text, font, colour);
}

} // namespace cxw::charts
