#include "exchange/report/html_writer.h"

#include "exchange/report/xml_characters.h"

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

HtmlWriter::HtmlWriter()
    : m_xml(&m_bytes)
{
    m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    open("html");
}

void HtmlWriter::open(const char* name, const char* styleClass)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
    if (styleClass)
        attribute("class", QString::fromLatin1(styleClass));
}

void HtmlWriter::attribute(const char* name, const QString& value)
{
    m_xml.writeAttribute(QString::fromLatin1(name), withoutForbiddenCharacters(value));
}

void HtmlWriter::text(const QString& text)
{
    m_xml.writeCharacters(withoutForbiddenCharacters(text));
}

void HtmlWriter::element(const char* name, const QString& content, const char* styleClass)
{
    open(name, styleClass);
    text(content);
    close();
}

void HtmlWriter::headerCell(const char* scope, const QString& content, const char* styleClass)
{
    open("th", styleClass);
    attribute("scope", QString::fromLatin1(scope));
    text(content);
    close();
}

void HtmlWriter::picture(const QByteArray& svg, QSizeF size, const QString& label)
{
    open("svg");
    attribute("xmlns", QStringLiteral("http://www.w3.org/2000/svg"));
    if (label.isEmpty()) {
        attribute("aria-hidden", QStringLiteral("true"));
    } else {
        attribute("role", QStringLiteral("img"));
        attribute("aria-label", label);
    }
    attribute("width", QString::number(size.width()));
    attribute("height", QString::number(size.height()));
    attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(size.width()).arg(size.height()));
    QXmlStreamReader reader(svg);
    copyContent(m_xml, reader);
    close();
}

QByteArray HtmlWriter::finish()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace cxw::exchange
