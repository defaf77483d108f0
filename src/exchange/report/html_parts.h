#pragma once

#include "charts/pages.h"
#include "exchange/report/html_writer.h"
#include "exchange/report/sectioned_report.h"

#include <QFont>

namespace cxw::exchange {

/// What all reports are made of, as one HTML page: its head, headings, facts, tables, pictures.
class HtmlParts final
{
public:
    /// Opens the page and writes down to the first section.
    HtmlParts(const ReportHead& head, charts::Ink ink);

    [[nodiscard]] HtmlWriter& html() { return m_html; }
    [[nodiscard]] const charts::Tokens& tokens() const { return m_tokens; }
    /// The body text.
    [[nodiscard]] const QFont& font() const { return m_font; }

    void addHeading(const ReportHeading& heading);
    void addFacts(const std::vector<ReportFact>& facts);
    void addTable(const ReportTable& table);
    /// A painter's picture that a screen reader calls `label`, or passes over when it is empty.
    void addPicture(QSizeF size, const QString& label,
                    const std::function<void(QPainter&, const QRectF&)>& paint);
    [[nodiscard]] QByteArray finish() { return m_html.finish(); }

private:
    void writeHead(const ReportHead& head);
    void writeMeta(const char* key, const QString& name, const QString& content);
    void writeGroup(const QString& name, qsizetype columns);
    void writeRow(const ReportTable& table, std::size_t row);

    const charts::Tokens m_tokens;
    QFont m_font;
    HtmlWriter m_html;
};

} // namespace cxw::exchange
