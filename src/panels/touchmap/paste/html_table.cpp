#include "panels/touchmap/paste/html_table.h"

#include <QRegularExpression>

namespace cxw::panels {
namespace {

QString tabCell(QString text)
{
    static const QRegularExpression toQuote(QStringLiteral("[\t\r\n\"]"));
    if (!text.isEmpty() && QStringView(u"=+@").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    if (!text.contains(toQuote))
        return text;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

QString htmlOfRows(const std::vector<QStringList>& rows)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    const char* kind = "th";
    for (const QStringList& row : rows) {
        html += QLatin1String("<tr>");
        for (const QString& cell : row)
            html += QStringLiteral("<%1>%2</%1>")
                        .arg(QLatin1String(kind),
                             cell.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
        html += QLatin1String("</tr>");
        kind = "td";
    }
    return html + QLatin1String("</table>");
}

QString textOfRows(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells += tabCell(cell);
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace cxw::panels
