#include "exchange/report/table_painter.h"

#include "charts/type_scale.h"
#include "exchange/report/report_pictures.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cxw::exchange {
namespace {

constexpr double kGap = 12.0;        ///< right of every column
constexpr double kAir = 8.0;         ///< above and below a row's text together
constexpr double kMostForWord = 150; ///< a longer word is broken

double widestWord(const QString& text, const QFontMetricsF& metrics)
{
    double widest = 0.0;
    for (const QString& line : text.split(QLatin1Char('\n')))
        for (const QString& word : line.split(QLatin1Char(' ')))
            widest = std::max(widest, metrics.horizontalAdvance(word));
    return std::min(std::ceil(widest) + 1.0, kMostForWord);
}

QTextOption wrapped(Qt::Alignment side)
{
    QTextOption option(side | Qt::AlignVCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

double wrappedHeight(const QString& text, double width, const QFont& font)
{
    double height = 0.0;
    for (const QString& part : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(part, font);
        layout.setTextOption(wrapped(Qt::AlignLeft));
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            height += line.height();
        }
        layout.endLayout();
    }
    return height;
}

/// Room for a head of at most three lines.
double headWidth(const QString& text, const QFont& font)
{
    constexpr double kStep = 4.0;
    const QFontMetricsF metrics(font);
    double width = std::max(widestWord(text, metrics), std::ceil(0.4 * metrics.horizontalAdvance(text)));
    while (wrappedHeight(text, width, font) > 3.5 * metrics.height())
        width += kStep;
    return width;
}

} // namespace

TablePainter::TablePainter(ReportTable table, const QFont& body, const charts::Tokens& tokens, double width)
    : m_table(std::move(table))
    , m_tokens(tokens)
    , m_head(charts::inRole(charts::TypeRole::Micro, body))
    , m_text(charts::inRole(charts::TypeRole::Caption, body))
    , m_group(m_text)
    , m_width(width)
{
    m_group.setWeight(QFont::DemiBold);
    std::vector<double> wishes; // what a column would take in one line, if it is text
    for (qsizetype i = 0; i < m_table.cells.headers.size(); ++i) {
        const bool isText = !m_table.cells.isNumber[std::size_t(i)] && i != m_table.arrowColumn;
        m_columns.push_back(i == m_table.arrowColumn ? kArrowWidth + kGap : leastWidth(i));
        wishes.push_back(isText ? widestCell(i) : 0.0);
    }
    grantShortTexts(wishes);
    const double least = std::accumulate(m_columns.begin(), m_columns.end(), 0.0);
    const double wished = std::accumulate(wishes.begin(), wishes.end(), 0.0);
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i] = least > width ? m_columns[i] * width / least
                                     : m_columns[i] + (width - least) * wishes[i] / std::max(1.0, wished);
}

/// Texts that fit into an equal share of what the figures leave get their one line; the longer ones share the
/// rest. A granted column wishes no more, as long as another does.
void TablePainter::grantShortTexts(std::vector<double>& wishes)
{
    double room = m_width;
    std::vector<std::size_t> texts;
    for (std::size_t i = 0; i < wishes.size(); ++i)
        if (wishes[i] > 0.0)
            texts.push_back(i);
        else
            room -= m_columns[i];
    std::ranges::sort(texts, {}, [&wishes](std::size_t i) { return wishes[i]; });
    for (std::size_t done = 0; done + 1 < texts.size(); ++done) {
        const std::size_t column = texts[done];
        const double line = std::max(m_columns[column], wishes[column] + 1.0 + kGap);
        if (line > room / double(texts.size() - done))
            return;
        m_columns[column] = line;
        wishes[column] = 0.0;
        room -= line;
    }
}

/// What a column needs to break no word of usual length, and no head into more than three lines.
double TablePainter::leastWidth(qsizetype column) const
{
    double width = headWidth(m_table.cells.headers[column], m_head);
    for (const QStringList& row : m_table.cells.rows)
        width = std::max(width, widestWord(row[column], QFontMetricsF(m_text)));
    return width + kGap;
}

double TablePainter::widestCell(qsizetype column) const
{
    double width = 0.0;
    for (const QStringList& row : m_table.cells.rows)
        for (const QString& line : row[column].split(QLatin1Char('\n')))
            width = std::max(width, QFontMetricsF(m_text).horizontalAdvance(line));
    return width;
}

double TablePainter::heightOf(const QStringList& cells, const QFont& font) const
{
    double height = 0.0;
    for (qsizetype i = 0; i < cells.size(); ++i)
        height = std::max(height, wrappedHeight(cells[i], m_columns[std::size_t(i)] - kGap, font));
    return std::ceil(height) + kAir;
}

double TablePainter::headHeight() const
{
    return heightOf(m_table.cells.headers, m_head);
}

double TablePainter::groupHeight() const
{
    return std::ceil(QFontMetricsF(m_group).height()) + kAir;
}

double TablePainter::rowHeight(std::size_t row) const
{
    return heightOf(m_table.cells.rows[row], m_text);
}

double TablePainter::height() const
{
    double height = headHeight();
    for (std::size_t row = 0; row < m_table.cells.rows.size(); ++row)
        height += rowHeight(row);
    return height;
}

QRectF TablePainter::cell(const QRectF& row, qsizetype column) const
{
    const double left = std::accumulate(m_columns.begin(), m_columns.begin() + column, row.left());
    return {left, row.top(), m_columns[std::size_t(column)] - kGap, row.height()};
}

void TablePainter::paintCells(QPainter& painter, const QRectF& rect, const QStringList& cells) const
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        painter.drawText(cell(rect, i), cells[i],
                         wrapped(m_table.cells.isNumber[std::size_t(i)] ? Qt::AlignRight : Qt::AlignLeft));
    painter.setPen(m_tokens.borderSubtle);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

void TablePainter::paint(QPainter& painter, const QPointF& topLeft) const
{
    QRectF rect(topLeft, QSizeF(m_width, headHeight()));
    paintHead(painter, rect);
    for (std::size_t row = 0; row < m_table.cells.rows.size(); ++row) {
        rect = QRectF(rect.bottomLeft(), QSizeF(m_width, rowHeight(row)));
        paintRow(painter, rect, row);
    }
}

void TablePainter::paintHead(QPainter& painter, const QRectF& rect) const
{
    painter.save();
    painter.setFont(m_head);
    painter.setPen(m_tokens.textMuted);
    paintCells(painter, rect, m_table.cells.headers);
    painter.restore();
}

void TablePainter::paintGroup(QPainter& painter, const QRectF& rect, const QString& name) const
{
    painter.save();
    painter.fillRect(rect, m_tokens.bgWindow);
    painter.setFont(m_group);
    painter.setPen(m_tokens.textPrimary);
    painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter), name);
    painter.restore();
}

void TablePainter::paintRow(QPainter& painter, const QRectF& rect, std::size_t row) const
{
    painter.save();
    painter.setFont(m_text);
    painter.setPen(m_tokens.textPrimary);
    paintCells(painter, rect, m_table.cells.rows[row]);
    painter.restore();
    if (m_table.arrowColumn)
        paintArrow(painter, cell(rect, *m_table.arrowColumn), m_table.arrows[row], m_tokens);
}

} // namespace cxw::exchange
