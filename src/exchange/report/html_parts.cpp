#include "exchange/report/html_parts.h"

#include "charts/type_scale.h"
#include "exchange/report/chart_svg.h"
#include "exchange/report/report_pictures.h"
#include "exchange/report/report_style.h"

#include <QPainter>

namespace cxw::exchange {

HtmlParts::HtmlParts(const ReportHead& head, charts::Ink ink)
    : m_tokens(charts::printTokens(ink))
    , m_font(charts::reportFont())
{
    m_font.setPixelSize(14);
    m_html.attribute("lang", core::codeOf(head.language));
    writeHead(head);
    m_html.open("body");
    m_html.open("header");
    m_html.element("h1", head.title, "user");
    m_html.element("p", head.subtitle, "subtitle");
    addFacts(head.facts);
    m_html.close();
    m_html.open("main");
}

void HtmlParts::writeMeta(const char* key, const QString& name, const QString& content)
{
    m_html.open("meta");
    m_html.attribute(key, name);
    m_html.attribute("content", content);
    m_html.close();
}

void HtmlParts::writeHead(const ReportHead& head)
{
    m_html.open("head");
    m_html.open("meta");
    m_html.attribute("charset", QStringLiteral("utf-8"));
    m_html.close();
    writeMeta("http-equiv", QStringLiteral("Content-Security-Policy"),
              QStringLiteral("default-src 'none'; style-src 'unsafe-inline'"));
    writeMeta("name", QStringLiteral("viewport"), QStringLiteral("width=device-width, initial-scale=1"));
    writeMeta("name", QStringLiteral("generator"), QStringLiteral("CX Workbench"));
    m_html.element("title", head.fullTitle());
    m_html.element("style", reportStyleSheet(m_tokens));
    m_html.close();
}

void HtmlParts::addHeading(const ReportHeading& heading)
{
    m_html.element("h2", heading.title);
    if (!heading.sentence.isEmpty())
        m_html.element("p", heading.sentence, "user");
}

void HtmlParts::addFacts(const std::vector<ReportFact>& facts)
{
    m_html.open("dl");
    for (const ReportFact& fact : facts) {
        m_html.element("dt", fact.name);
        m_html.element("dd", fact.value, "user");
    }
    m_html.close();
}

void HtmlParts::addTable(const ReportTable& table)
{
    const charts::ChartTable& cells = table.cells;
    m_html.open("table");
    m_html.element("caption", cells.caption);
    m_html.open("thead");
    m_html.open("tr");
    for (qsizetype i = 0; i < cells.headers.size(); ++i)
        m_html.headerCell("col", cells.headers[i], cells.isNumber[std::size_t(i)] ? "number" : nullptr);
    m_html.close();
    m_html.close();
    m_html.open("tbody");
    auto group = table.groups.begin();
    for (std::size_t row = 0; row < cells.rows.size(); ++row) {
        if (group != table.groups.end() && group->before == row) {
            if (row > 0) {
                m_html.close();
                m_html.open("tbody");
            }
            writeGroup(group++->name, cells.headers.size());
        }
        writeRow(table, row);
    }
    m_html.close();
    m_html.close();
}

void HtmlParts::writeGroup(const QString& name, qsizetype columns)
{
    m_html.open("tr", "area");
    m_html.open("th");
    m_html.attribute("scope", QStringLiteral("rowgroup"));
    m_html.attribute("colspan", QString::number(columns));
    m_html.text(name);
    m_html.close();
    m_html.close();
}

void HtmlParts::writeRow(const ReportTable& table, std::size_t row)
{
    const QStringList& cells = table.cells.rows[row];
    m_html.open("tr");
    m_html.headerCell("row", cells.front(), "user");
    for (qsizetype i = 1; i < cells.size(); ++i) {
        if (i == table.arrowColumn) {
            m_html.open("td");
            addPicture({kArrowWidth, kArrowHeight}, {}, [&](QPainter& painter, const QRectF& rect) {
                paintArrow(painter, rect, table.arrows[row], m_tokens);
            });
            m_html.close();
        } else {
            m_html.element("td", cells[i], table.cells.isNumber[std::size_t(i)] ? "number" : "user");
        }
    }
    m_html.close();
}

void HtmlParts::addPicture(QSizeF size, const QString& label,
                           const std::function<void(QPainter&, const QRectF&)>& paint)
{
    const QByteArray svg = svgOf(size, [&](QPainter& painter) { paint(painter, QRectF(QPointF(), size)); });
    m_html.picture(svg, size, label);
}

} // namespace cxw::exchange
