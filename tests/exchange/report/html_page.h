#pragma once

#include <QStringList>
#include <QXmlStreamReader>

namespace support {

/// A page taken apart: names of elements and attributes in order, headings, all text.
struct HtmlPage
{
    QStringList elements;
    QStringList attributes;
    QList<int> headings;
    QString text;
    QString error;

    explicit HtmlPage(const QByteArray& html)
    {
        QXmlStreamReader reader(html);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement())
                take(reader);
            if (reader.isCharacters())
                text += reader.text();
        }
        if (reader.hasError())
            error = reader.errorString();
    }

private:
    void take(const QXmlStreamReader& reader)
    {
        const QString name = reader.name().toString();
        elements.append(name);
        if (name.size() == 2 && name.startsWith(QLatin1Char('h')) && name.at(1).isDigit())
            headings.append(name.at(1).digitValue());
        for (const auto& attribute : reader.attributes())
            attributes.append(attribute.name().toString() + QLatin1Char('=') + attribute.value().toString());
    }
};

} // namespace support
