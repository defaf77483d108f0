#include "exchange/xlsx/opened_xlsx.h"

#include "support/file_content.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

namespace support {
namespace {

/// Text as ECMA-376 22.9.2.19 escapes it.
QString decoded(const QString& text)
{
    static const QRegularExpression escaped(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype from = 0;
    for (auto each = escaped.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        plain +=
            text.mid(from, match.capturedStart() - from) + QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

/// "AB12" is row 11, column 27.
std::pair<std::size_t, std::size_t> placeOf(QStringView reference)
{
    std::size_t column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && reference[i].isLetter(); ++i)
        column = column * 26 + std::size_t(reference[i].unicode() - u'A') + 1;
    return {reference.sliced(i).toULongLong() - 1, column - 1};
}

QMap<QString, QByteArray> partsOf(const QByteArray& bytes)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.xlsx"));
    const QString inside = folder.filePath(QStringLiteral("inside"));
    overwrite(file, bytes);
    REQUIRE(QProcess::execute(
                QStringLiteral("python3"),
                {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), file, inside})
            == 0);
    QMap<QString, QByteArray> parts;
    for (QDirIterator each(inside, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         each.hasNext();) {
        const QString path = each.next();
        parts[QDir(inside).relativeFilePath(path)] = contentOf(path);
    }
    return parts;
}

} // namespace

OpenedXlsx::OpenedXlsx(const QByteArray& bytes)
    : m_parts(partsOf(bytes))
{
    for (const QByteArray& each : m_parts) {
        QXmlStreamReader xml(each);
        while (!xml.atEnd())
            xml.readNext();
        REQUIRE(xml.error() == QXmlStreamReader::NoError);
    }
    readStyles();
    readTexts();
    QXmlStreamReader xml(m_parts[QStringLiteral("xl/workbook.xml")]);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("sheet"))
            m_names += xml.attributes().value(QLatin1String("name")).toString();
    for (int i = 1; i <= m_names.size(); ++i)
        readSheet(m_parts[QStringLiteral("xl/worksheets/sheet%1.xml").arg(i)]);
}

const std::vector<std::vector<OpenedCell>>& OpenedXlsx::rows(const QString& name) const
{
    CAPTURE(name.toStdString());
    REQUIRE(m_names.contains(name));
    return m_sheets[std::size_t(m_names.indexOf(name))];
}

OpenedCell OpenedXlsx::cell(const QString& name, std::size_t row, const QString& column) const
{
    const auto& all = rows(name);
    for (std::size_t i = 0; i < all.front().size(); ++i)
        if (all.front()[i].text == column)
            return row < all.size() && i < all[row].size() ? all[row][i] : OpenedCell();
    FAIL("no such column: " << column.toStdString());
    return {};
}

void OpenedXlsx::readStyles()
{
    QMap<QString, QString> own{{QStringLiteral("0"), QStringLiteral("General")},
                               {QStringLiteral("1"), QStringLiteral("0")},
                               {QStringLiteral("2"), QStringLiteral("0.00")},
                               {QStringLiteral("9"), QStringLiteral("0%")},
                               {QStringLiteral("49"), QStringLiteral("@")}};
    QXmlStreamReader xml(m_parts[QStringLiteral("xl/styles.xml")]);
    bool isOfCells = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == QLatin1String("cellXfs"))
            isOfCells = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const auto value = [&](const char* key) {
            return xml.attributes().value(QLatin1String(key)).toString();
        };
        if (xml.name() == QLatin1String("numFmt"))
            own[value("numFmtId")] = value("formatCode");
        else if (isOfCells && xml.name() == QLatin1String("xf"))
            m_formats += own.value(value("numFmtId"));
    }
}

void OpenedXlsx::readTexts()
{
    QXmlStreamReader xml(m_parts[QStringLiteral("xl/sharedStrings.xml")]);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("t"))
            m_texts += decoded(xml.readElementText());
}

void OpenedXlsx::readSheet(const QByteArray& part)
{
    auto& rows = m_sheets.emplace_back();
    QXmlStreamReader xml(part);
    OpenedCell* cell = nullptr;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("c")) {
            const auto [row, column] = placeOf(xml.attributes().value(QLatin1String("r")));
            rows.resize(std::max(rows.size(), row + 1));
            rows[row].resize(std::max(rows[row].size(), column + 1));
            cell = &rows[row][column];
            const auto kind = xml.attributes().value(QLatin1String("t"));
            cell->isText = kind == QLatin1String("inlineStr") || kind == QLatin1String("s");
            cell->format = m_formats.value(xml.attributes().value(QLatin1String("s")).toInt());
        } else if (cell && xml.name() == QLatin1String("t")) { // a text that stands in the cell itself
            cell->isThere = true;
            cell->text = decoded(xml.readElementText());
        } else if (xml.name() == QLatin1String("v")) {
            cell->isThere = true;
            cell->text = xml.readElementText();
            if (cell->isText)
                cell->text = m_texts.value(cell->text.toInt());
        }
    }
}

} // namespace support
