#pragma once

#include <QSizeF>
#include <QXmlStreamWriter>

namespace cxw::exchange {

/// Writes one HTML page that is well-formed XML. All text goes through the XML writer, which escapes it, and
/// loses the characters that no XML may hold.
class HtmlWriter final
{
public:
    /// Opens the page with its root element.
    HtmlWriter();
    HtmlWriter(const HtmlWriter&) = delete;
    HtmlWriter& operator=(const HtmlWriter&) = delete;

    void open(const char* name, const char* styleClass = nullptr);
    void close() { m_xml.writeEndElement(); }
    void attribute(const char* name, const QString& value);
    void text(const QString& text);
    /// Also when empty with both tags: HTML knows no self-closing cells.
    void element(const char* name, const QString& content, const char* styleClass = nullptr);
    void headerCell(const char* scope, const QString& content, const char* styleClass = nullptr);
    /// The SVG as one picture that a screen reader calls `label`, or passes over when it is empty.
    void picture(const QByteArray& svg, QSizeF size, const QString& label);

    /// Closes all that is open; nothing may be written after it.
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace cxw::exchange
