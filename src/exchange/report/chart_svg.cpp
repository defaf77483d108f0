#include "exchange/report/chart_svg.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace cxw::exchange {

QByteArray svgOf(QSizeF size, const std::function<void(QPainter&)>& paint)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return buffer.data();
}

} // namespace cxw::exchange
