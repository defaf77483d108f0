#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <vector>

namespace support {

/// One cell as the file has it.
struct OpenedCell
{
    bool isThere = false;
    bool isText = false;
    QString text;   ///< of a text; else the number as it was written
    QString format; ///< "0.00"

    [[nodiscard]] double number() const { return text.toDouble(); }
};

/// A spreadsheet taken apart by Python's zipfile and Qt's XML reader, neither of which wrote it.
class OpenedXlsx final
{
public:
    explicit OpenedXlsx(const QByteArray& bytes);

    [[nodiscard]] const QStringList& names() const { return m_names; }
    /// Rows of one sheet, the head first; a cell that is not there is the default one.
    [[nodiscard]] const std::vector<std::vector<OpenedCell>>& rows(const QString& name) const;
    [[nodiscard]] OpenedCell cell(const QString& name, std::size_t row, const QString& column) const;
    /// What stands in the files inside, by their path.
    [[nodiscard]] const QMap<QString, QByteArray>& parts() const { return m_parts; }

private:
    void readStyles();
    void readTexts();
    void readSheet(const QByteArray& xml);

    QMap<QString, QByteArray> m_parts;
    QStringList m_names;
    QStringList m_texts;
    QStringList m_formats; ///< by the number of the style
    std::vector<std::vector<std::vector<OpenedCell>>> m_sheets;
};

} // namespace support
