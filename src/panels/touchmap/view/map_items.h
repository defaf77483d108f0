#pragma once

#include "charts/touchmap/map_picture.h"

#include <QGraphicsItem>

#include <functional>

namespace cxw::panels {

/// All cells and curves of a map. Paints what is exposed of them and no more, so that their number costs
/// nothing.
class MapItem final : public QGraphicsItem
{
public:
    using Paint = std::function<void(QPainter&, const QRectF&)>;

    explicit MapItem(Paint paint);

    void setSize(const QSizeF& size);
    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Paint m_paint;
    QSizeF m_size;
};

/// A frame over the cells: the ring of the focus, the edge where something is dropped, or the rubber band.
class FrameItem final : public QGraphicsItem
{
public:
    enum Shape { Ring, Edge, Band };

    explicit FrameItem(Shape shape);

    /// A null rectangle hides it.
    void show(const QRectF& rect, const QColor& colour);
    [[nodiscard]] const QRectF& rect() const { return m_rect; }
    [[nodiscard]] QRectF boundingRect() const override { return m_rect.adjusted(-2, -2, 2, 2); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Shape m_shape;
    QRectF m_rect;
    QColor m_colour;
};

} // namespace cxw::panels
