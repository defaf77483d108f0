#include "exchange/touchmap/map_svg.h"

#include "core/long_work.h"
#include "exchange/report/chart_svg.h"
#include "exchange/report/xml_characters.h"
#include "exchange/touchmap/map_sheet.h"

#include <QPainter>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <utility>

namespace cxw::exchange {
namespace {

constexpr QChar kSoftHyphen(0x00AD);
constexpr qint64 kRewritten = 100; // pieces of progress of what was drawn, once it is written again

/// A line that ends at a soft hyphen shows it; all others say where a word might have been broken.
QString shownText(QString text)
{
    if (text.endsWith(kSoftHyphen))
        text.back() = QLatin1Char('-');
    return text.remove(kSoftHyphen);
}

/// The bytes of what a painter drew, as XML can hold them.
QString readable(const QByteArray& svg)
{
    return withoutForbiddenCharacters(QString::fromUtf8(svg));
}

/// Writes what the painters drew once more, with what a reader who does not see it needs.
class SpokenSvg final
{
public:
    SpokenSvg(const MapSheet& sheet, core::LongWork* progress)
        : m_sheet(sheet)
        , m_progress(progress)
        , m_xml(&m_bytes)
    {
    }

    /// Half a drawing when it was called off.
    QByteArray of(const QString& drawn)
    {
        QXmlStreamReader svg(drawn);
        m_xml.writeStartDocument();
        for (qint64 parts = 0; !svg.atEnd();) {
            svg.readNext();
            const qint64 before = std::exchange(parts, kRewritten * svg.characterOffset() / drawn.size());
            if (m_progress && !m_progress->advance(parts - before))
                return {};
            if (svg.isStartElement())
                open(svg);
            else if (svg.isEndElement())
                close();
            else if (svg.isCharacters() && !svg.isWhitespace())
                m_xml.writeCharacters(shownText(svg.text().toString()));
        }
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void open(QXmlStreamReader& svg)
    {
        const QString name = svg.name().toString();
        if (name == QLatin1String("title") || name == QLatin1String("desc"))
            return svg.skipCurrentElement(); // what the generator says of itself
        m_xml.writeStartElement(name);
        if (m_depth++ == 0)
            m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        for (const QXmlStreamAttribute& each : svg.attributes())
            m_xml.writeAttribute(each.prefix() == QLatin1String("xml")
                                     ? QStringLiteral("xml:") + each.name().toString()
                                     : each.qualifiedName().toString(),
                                 each.value().toString());
        if (m_depth == 1)
            writeNames();
    }

    void close()
    {
        if (--m_depth == 0)
            writeCards();
        m_xml.writeEndElement();
    }

    void writeNames()
    {
        m_xml.writeAttribute(QStringLiteral("aria-labelledby"), QStringLiteral("map-title map-desc"));
        writeNamed(QStringLiteral("title"), QStringLiteral("map-title"), m_sheet.title());
        writeNamed(QStringLiteral("desc"), QStringLiteral("map-desc"), m_sheet.description());
    }

    void writeNamed(const QString& element, const QString& id, const QString& text)
    {
        m_xml.writeStartElement(element);
        m_xml.writeAttribute(QStringLiteral("id"), id);
        m_xml.writeCharacters(withoutForbiddenCharacters(text));
        m_xml.writeEndElement();
    }

    /// Over each touchpoint's card nothing to see, but to be read out or shown under the pointer.
    void writeCards()
    {
        m_xml.writeStartElement(QStringLiteral("g"));
        m_xml.writeAttribute(QStringLiteral("id"), QStringLiteral("touchpoints"));
        m_xml.writeAttribute(QStringLiteral("fill"), QStringLiteral("none"));
        m_xml.writeAttribute(QStringLiteral("pointer-events"), QStringLiteral("all"));
        for (const MapSheet::Card& each : m_sheet.cards()) {
            m_xml.writeStartElement(QStringLiteral("rect"));
            m_xml.writeAttribute(QStringLiteral("x"), QString::number(each.place.x()));
            m_xml.writeAttribute(QStringLiteral("y"), QString::number(each.place.y()));
            m_xml.writeAttribute(QStringLiteral("width"), QString::number(each.place.width()));
            m_xml.writeAttribute(QStringLiteral("height"), QString::number(each.place.height()));
            m_xml.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
            m_xml.writeTextElement(QStringLiteral("title"), withoutForbiddenCharacters(each.text));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    const MapSheet& m_sheet;
    core::LongWork* m_progress;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    int m_depth = 0;
};

} // namespace

core::Expected<QByteArray> mapSvgOf(const MapContent& content, const MapLook& look, core::LongWork* progress)
{
    const MapSheet sheet(content, look.ink, look.icon);
    if (progress)
        progress->begin(sheet.pieces() + kRewritten);
    bool isWhole = false;
    const QByteArray drawn =
        svgOf(sheet.size(), [&](QPainter& painter) { isWhole = sheet.paintInPieces(painter, progress); });
    const QByteArray spoken = isWhole ? SpokenSvg(sheet, progress).of(readable(drawn)) : QByteArray();
    if (progress && progress->isCancelled())
        return tl::make_unexpected(core::Error{core::ErrorKind::Cancelled, {}});
    return spoken;
}

} // namespace cxw::exchange
