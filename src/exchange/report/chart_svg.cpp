#include "exchange/report/chart_svg.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QXmlStreamReader>

namespace cxw::exchange {
namespace {

/// What the generator says of itself, and empty groups, are of no use inside a page.
bool isWanted(const QXmlStreamReader& svg)
{
    return svg.name() != QLatin1String("title") && svg.name() != QLatin1String("desc")
        && svg.name() != QLatin1String("defs");
}

void copyElement(QXmlStreamWriter& html, const QXmlStreamReader& svg)
{
    html.writeStartElement(svg.name().toString());
    for (const QXmlStreamAttribute& attribute : svg.attributes())
        html.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
}

/// Everything inside the root element.
void copyContent(QXmlStreamWriter& html, QXmlStreamReader& svg)
{
    svg.readNextStartElement();
    int depth = 0;
    while (!svg.atEnd()) {
        svg.readNext();
        if (svg.isStartElement() && !isWanted(svg)) {
            svg.skipCurrentElement();
        } else if (svg.isStartElement()) {
            copyElement(html, svg);
            ++depth;
        } else if (svg.isEndElement() && depth-- > 0) {
            html.writeEndElement();
        } else if (svg.isCharacters() && !svg.isWhitespace()) {
            html.writeCharacters(svg.text().toString());
        }
    }
}

} // namespace

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

void embedSvg(QXmlStreamWriter& html, const QByteArray& svg, QSizeF size, const QString& label)
{
    html.writeStartElement(QStringLiteral("svg"));
    html.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
    if (label.isEmpty()) {
        html.writeAttribute(QStringLiteral("aria-hidden"), QStringLiteral("true"));
    } else {
        html.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
        html.writeAttribute(QStringLiteral("aria-label"), label);
    }
    html.writeAttribute(QStringLiteral("width"), QString::number(size.width()));
    html.writeAttribute(QStringLiteral("height"), QString::number(size.height()));
    html.writeAttribute(QStringLiteral("viewBox"),
                        QStringLiteral("0 0 %1 %2").arg(size.width()).arg(size.height()));
    QXmlStreamReader reader(svg);
    copyContent(html, reader);
    html.writeEndElement();
}

} // namespace cxw::exchange
