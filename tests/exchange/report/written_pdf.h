#pragma once

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace support {

/// A PDF on disk, read back with poppler's tools.
class WrittenPdf final
{
public:
    explicit WrittenPdf(const QByteArray& bytes)
        : m_path(m_folder.filePath(QStringLiteral("report.pdf")))
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    [[nodiscard]] QString read(const QString& tool, const QStringList& options = {}) const
    {
        QProcess process;
        process.start(tool, options + QStringList{m_path} + after(tool));
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    /// All words in the order of the file, without the breaks that the layout puts between them.
    [[nodiscard]] QString words() const
    {
        return inOneLine(read(QStringLiteral("pdftotext"), {QStringLiteral("-raw")}));
    }

    [[nodiscard]] int pages() const
    {
        static const QRegularExpression count(QStringLiteral("Pages:\\s+(\\d+)"));
        return count.match(read(QStringLiteral("pdfinfo"))).captured(1).toInt();
    }

    /// One line a font.
    [[nodiscard]] QStringList fonts() const
    {
        return read(QStringLiteral("pdffonts")).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    }

    /// One line a raster picture.
    [[nodiscard]] QStringList pictures() const
    {
        return read(QStringLiteral("pdfimages"), {QStringLiteral("-list")})
            .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
            .mid(2);
    }

    /// A page as poppler paints it.
    [[nodiscard]] QImage picture(int page) const
    {
        const QString number = QString::number(page);
        QProcess process;
        process.start(QStringLiteral("pdftoppm"),
                      {QStringLiteral("-f"), number, QStringLiteral("-l"), number, QStringLiteral("-r"),
                       QStringLiteral("48"), QStringLiteral("-singlefile"), m_path,
                       m_folder.filePath(QStringLiteral("page"))});
        REQUIRE(process.waitForFinished());
        return QImage(m_folder.filePath(QStringLiteral("page.ppm")));
    }

    static QString inOneLine(QString text)
    {
        return text.remove(QRegularExpression(QStringLiteral("[\\s\u00AD]+")));
    }

private:
    static QStringList after(const QString& tool)
    {
        return tool == QLatin1String("pdftotext") ? QStringList{QStringLiteral("-")} : QStringList{};
    }

    QTemporaryDir m_folder;
    QString m_path;
};

/// Poppler's tools are no part of every machine; a test without them says so.
inline bool canReadBack()
{
    const bool found = !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
    if (!found)
        WARN(
            "skipped: poppler's tools (pdftotext, pdffonts, pdfinfo, pdfimages, pdftoppm) are not installed");
    return found;
}

} // namespace support
