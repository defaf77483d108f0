#include "exchange/report/table_painter.h"

#include "charts/type_scale.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::exchange {
namespace {

constexpr double kGap = 12.0; ///< right of every column
constexpr double kAir = 8.0;  ///< above and below a row's text together

double widestWord(const QString& text, const QFontMetricsF& metrics)
{
    double widest = 0.0;
    for (const QString& word : text.split(QLatin1Char(' ')))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return std::ceil(widest) + 1.0;
}

/// Room for a head of about three lines.
double headWidth(const QString& text, const QFontMetricsF& metrics)
{
    return std::max(widestWord(text, metrics), std::ceil(0.4 * metrics.horizontalAdvance(text)));
}

} // namespace

TablePainter::TablePainter(const charts::ChartTable& table, const QFont& body, const charts::Tokens& tokens,
                           double width)
    : m_table(table)
    , m_tokens(tokens)
    , m_head(charts::inRole(charts::TypeRole::Micro, body))
    , m_text(charts::inRole(charts::TypeRole::Caption, body))
    , m_width(width)
{
    std::vector<double> wishes; // what a column would take in one line, if it is text
    double rest = width;
    double wished = 0.0;
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        const bool isText = !table.isNumber[std::size_t(i)];
        m_columns.push_back(leastWidth(i));
        wishes.push_back(isText ? widestCell(i) : 0.0);
        rest -= m_columns.back();
        wished += wishes.back();
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i] += std::max(0.0, rest) * wishes[i] / std::max(1.0, wished);
}

/// What a column needs to break no word, and no head into more than about three lines.
double TablePainter::leastWidth(qsizetype column) const
{
    double width = headWidth(m_table.headers[column], QFontMetricsF(m_head));
    for (const QStringList& row : m_table.rows)
        width = std::max(width, widestWord(row[column], QFontMetricsF(m_text)));
    return width + kGap;
}

double TablePainter::widestCell(qsizetype column) const
{
    double width = 0.0;
    for (const QStringList& row : m_table.rows)
        width = std::max(width, QFontMetricsF(m_text).horizontalAdvance(row[column]));
    return width;
}

double TablePainter::rowHeight(const QStringList& cells, const QFont& font) const
{
    double height = 0.0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QRectF room(0, 0, m_columns[std::size_t(i)] - kGap, 1e6);
        height =
            std::max(height, QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, cells[i]).height());
    }
    return std::ceil(height) + kAir;
}

double TablePainter::height() const
{
    double height = rowHeight(m_table.headers, m_head);
    for (const QStringList& row : m_table.rows)
        height += rowHeight(row, m_text);
    return height;
}

void TablePainter::paintRow(QPainter& painter, const QRectF& rect, const QStringList& cells) const
{
    double left = rect.left();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double width = m_columns[std::size_t(i)];
        const auto side = m_table.isNumber[std::size_t(i)] ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(QRectF(left, rect.top(), width - kGap, rect.height()),
                         int(side | Qt::AlignVCenter) | Qt::TextWordWrap, cells[i]);
        left += width;
    }
    painter.save();
    painter.setPen(m_tokens.borderSubtle);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.restore();
}

void TablePainter::paint(QPainter& painter, const QPointF& topLeft) const
{
    QRectF rect(topLeft, QSizeF(m_width, rowHeight(m_table.headers, m_head)));
    painter.save();
    painter.setFont(m_head);
    painter.setPen(m_tokens.textMuted);
    paintRow(painter, rect, m_table.headers);
    painter.setFont(m_text);
    painter.setPen(m_tokens.textPrimary);
    for (const QStringList& row : m_table.rows) {
        rect = QRectF(rect.bottomLeft(), QSizeF(m_width, rowHeight(row, m_text)));
        paintRow(painter, rect, row);
    }
    painter.restore();
}

} // namespace cxw::exchange
