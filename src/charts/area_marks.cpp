#include "charts/area_marks.h"

#include <QPainter>

namespace cxw::charts {
namespace {

QRectF squareIn(const QRectF& rect)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

QPolygonF triangleIn(const QRectF& box)
{
    return {{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()};
}

QPolygonF diamondIn(const QRectF& box)
{
    return {{box.center().x(), box.top()},
            {box.right(), box.center().y()},
            {box.center().x(), box.bottom()},
            {box.left(), box.center().y()}};
}

void paintRing(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const double width = box.width() / 5.0;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width));
    painter.drawEllipse(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

} // namespace

AreaMark areaMarkOf(const core::AreaId& area)
{
    const QString& id = area.text();
    if (id == QLatin1String("personnel") || id == QLatin1String("internal")
        || id == QLatin1String("frontline"))
        return AreaMark::Disc;
    if (id == QLatin1String("processes"))
        return AreaMark::Square;
    if (id == QLatin1String("customers") || id == QLatin1String("external"))
        return AreaMark::Triangle;
    return id == QLatin1String("financials") ? AreaMark::Diamond : AreaMark::Ring;
}

QColor areaColourOf(const core::AreaId& area, const Tokens& tokens)
{
    const AreaMark mark = areaMarkOf(area);
    return mark == AreaMark::Ring ? tokens.textSecondary : tokens.area[std::size_t(mark)];
}

void paintAreaMark(QPainter& painter, const QRectF& rect, const core::AreaId& area, const Tokens& tokens)
{
    const QRectF box = squareIn(rect);
    const QColor colour = areaColourOf(area, tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double inset = box.width() / 12.0; // a full square looks larger than a disc of the same width
    switch (areaMarkOf(area)) {
    case AreaMark::Disc: painter.drawEllipse(box); break;
    case AreaMark::Square: painter.drawRect(box.adjusted(inset, inset, -inset, -inset)); break;
    case AreaMark::Triangle: painter.drawPolygon(triangleIn(box)); break;
    case AreaMark::Diamond: painter.drawPolygon(diamondIn(box)); break;
    case AreaMark::Ring: paintRing(painter, box, colour); break;
    }
    painter.restore();
}

} // namespace cxw::charts
