#include "panels/touchmap/paste/html_table.h"

#include <QRegularExpression>
#include <QTextDocument>
#include <QTextTable>

namespace cxw::panels {
namespace {

/// Takes no picture or style sheet from anywhere.
class ClosedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

/// The first innermost one.
const QTextTable* tableIn(const QTextFrame& frame)
{
    for (const QTextFrame* each : frame.childFrames()) {
        if (const QTextTable* inner = tableIn(*each))
            return inner;
        if (const auto* table = qobject_cast<const QTextTable*>(each))
            return table;
    }
    return nullptr;
}

QString textOf(const QTextTableCell& cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    QString text = cursor.selectedText();
    for (const QChar sign : {QChar::ParagraphSeparator, QChar::LineSeparator})
        text.replace(sign, QLatin1Char('\n'));
    return text.replace(QChar::Nbsp, QLatin1Char(' ')).remove(QChar::ObjectReplacementCharacter);
}

/// One that names as many rows or columns as fill the memory.
bool spansTooMuch(const QString& html)
{
    static const QRegularExpression large(QStringLiteral("(row|col)span\\s*=\\s*[\"']?\\s*[0-9]{4,}"),
                                          QRegularExpression::CaseInsensitiveOption);
    return large.match(html).hasMatch();
}

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

std::vector<QStringList> rowsOfHtml(const QString& html)
{
    std::vector<QStringList> rows;
    if (!html.contains(QLatin1String("<table"), Qt::CaseInsensitive) || spansTooMuch(html))
        return rows;
    ClosedDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    const QTextTable* table = tableIn(*document.rootFrame());
    if (!table)
        return rows;
    for (int row = 0; row < table->rows(); ++row) {
        QStringList& cells = rows.emplace_back();
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            cells += cell.row() == row && cell.column() == column ? textOf(cell) : QString();
        }
    }
    return rows;
}

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
