#pragma once

#include <QColor>
#include <QRectF>

class QFont;
class QPainter;
class QString;

namespace cxw::charts {

/// How one cell of a chart looks; invalid colours are not painted.
struct CellShape
{
    double radius = 4.0;
    double line = 1.0; ///< width of the edge, which lies inside the cell
};

/// The strokes that every chart's cells are made of. Edges lie on whole device pixels.
[[nodiscard]] QRectF onPixels(const QPainter& painter, const QRectF& rect);
void paintFilledCell(QPainter& painter, const QRectF& rect, const CellShape& shape, const QColor& fill,
                     const QColor& border);
void paintDashedCell(QPainter& painter, const QRectF& rect, const CellShape& shape, const QColor& line);
/// Diagonal strokes inside an edge.
void paintHatchedCell(QPainter& painter, const QRectF& rect, const CellShape& shape, const QColor& line);

/// `text` in the middle of `rect`, only when it fits with a little air at both sides.
void paintWhenItFits(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                     const QColor& colour);
/// Text over strokes: first wipes its own ground.
void paintOnPatch(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                  const QColor& colour, const QColor& ground);

} // namespace cxw::charts
