#include "panels/touchmap/view/map_items.h"

#include "panels/theme/workbench_style.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace cxw::panels {

MapItem::MapItem(Paint paint)
    : m_paint(std::move(paint))
{
    setFlag(ItemUsesExtendedStyleOption); // to be told what is exposed
}

void MapItem::setSize(const QSizeF& size)
{
    if (size == m_size)
        return;
    prepareGeometryChange();
    m_size = size;
}

void MapItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    m_paint(*painter, option->exposedRect);
}

FrameItem::FrameItem(Shape shape)
    : m_shape(shape)
{
    setZValue(1.0);
    setVisible(false);
}

void FrameItem::show(const QRectF& rect, const QColor& colour)
{
    prepareGeometryChange();
    m_rect = rect;
    m_colour = colour;
    setVisible(!rect.isNull());
    update();
}

void FrameItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    switch (m_shape) {
    case Ring: drawBox(*painter, m_rect.adjusted(1, 1, -2, -2), {}, m_colour, 6.0, 2.0); return;
    case Edge: painter->fillRect(m_rect, m_colour); return;
    case Band: {
        QColor soft = m_colour;
        soft.setAlphaF(0.15F);
        painter->fillRect(m_rect, soft);
        painter->setPen(m_colour);
        painter->drawRect(m_rect.adjusted(0, 0, -1, -1));
        return;
    }
    }
}

} // namespace cxw::panels
