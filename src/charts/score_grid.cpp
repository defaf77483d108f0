#include "charts/score_grid.h"

#include "charts/area_marks.h"
#include "charts/score_cell.h"
#include "charts/type_scale.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::charts {
namespace {

constexpr double kGap = 12.0;    ///< between columns
constexpr double kIndent = 20.0; ///< of what stands under an area's mark
constexpr double kStripHeight = 18.0;
constexpr double kPillHeight = 20.0;
constexpr int kWrapped = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap;
constexpr int kLeft = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
constexpr int kRight = int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine;
constexpr int kMiddle = int(Qt::AlignHCenter | Qt::AlignVCenter) | Qt::TextSingleLine;

QFont caption(const GridStyle& style)
{
    return inRole(TypeRole::Caption, style.font);
}

QFont micro(const GridStyle& style)
{
    return inRole(TypeRole::Micro, style.font);
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// A column's part of a row.
QRectF cellOf(const QRectF& row, const GridColumn& column)
{
    return {row.left() + column.left, row.top(), column.width, row.height()};
}

/// `height` tall in the middle of the cell.
QRectF middleOf(const QRectF& cell, double height)
{
    return {cell.left(), cell.center().y() - height / 2.0, cell.width(), height};
}

double wrappedHeight(const QString& text, double width, const QFont& font)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), kWrapped, text).height();
}

void write(QPainter& painter, const QRectF& rect, int flags, const QString& text, const QColor& colour)
{
    painter.setPen(colour);
    painter.drawText(rect, flags, text);
}

double widthOf(const QString& text, const QFont& font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 4.0;
}

/// A hairline under the row.
void underline(QPainter& painter, const QRectF& rect, const GridStyle& style)
{
    painter.setPen(QPen(style.tokens.borderSubtle, 1.0));
    painter.drawLine(QPointF(rect.left(), rect.bottom()), QPointF(rect.right(), rect.bottom()));
}

/// The answers: the strip, one person's chip, or words that may run on under mean and n.
void paintAnswers(QPainter& painter, const QRectF& rect, const GridRow& row, const GridStyle& style)
{
    const QRectF cell = cellOf(rect, style.columns.votes);
    if (!row.words.isEmpty()) {
        painter.setFont(caption(style));
        const double end = rect.left() + style.columns.n.left + style.columns.n.width;
        const QRectF room(cell.left(), cell.top(), end - cell.left(), cell.height());
        return write(painter, room, kWrapped, row.words, style.tokens.textPrimary);
    }
    if (row.answer) {
        const QRectF chip = middleOf(cell, kPillHeight);
        return paintScoreCell(painter, {chip.left(), chip.top(), 28.0, chip.height()}, {.answer = row.answer},
                              style.tokens, micro(style));
    }
    paintVoteStrip(painter, middleOf(cell, kStripHeight), row.strip, style.tokens, micro(style));
}

void paintFigures(QPainter& painter, const QRectF& rect, const GridRow& row, const GridStyle& style)
{
    painter.setFont(bold(caption(style)));
    write(painter, cellOf(rect, style.columns.mean), kRight, row.mean, style.tokens.textPrimary);
    painter.setFont(caption(style));
    write(painter, cellOf(rect, style.columns.n), kRight, row.n, style.tokens.textMuted);
}

/// A score as chip, any other agreed answer as the word it is.
void paintAgreed(QPainter& painter, const QRectF& rect, const GridRow& row, const GridStyle& style)
{
    if (!row.agreed)
        return;
    const QRectF cell = cellOf(rect, style.columns.agreed);
    if (!core::scoreOf(*row.agreed)) {
        painter.setFont(micro(style));
        return write(painter, cell, int(Qt::AlignCenter) | Qt::TextWordWrap, row.agreedWord,
                     style.tokens.textPrimary);
    }
    QRectF chip(0, 0, 28.0, kPillHeight);
    chip.moveCenter(cell.center());
    paintScoreCell(painter, chip, {.answer = row.agreed}, style.tokens, micro(style));
}

bool basisFitsBeside(const GridAreaRow& row, const GridStyle& style)
{
    const double room = style.columns.mean.left - kIndent;
    return widthOf(row.name, bold(caption(style))) + 8.0 + widthOf(row.basis, micro(style)) <= room;
}

} // namespace

GridColumns columnsFor(double width, const GridHeader& header, const QFont& font)
{
    const QFont head = inRole(TypeRole::Micro, font);
    const double votes = std::max(176.0, widthOf(header.votes, head));
    const double mean = std::max(36.0, widthOf(header.mean, head));
    const double n = std::max(22.0, widthOf(header.n, head));
    const double agreement = std::max(80.0, widthOf(header.agreement, head));
    const double agreed = std::max(36.0, widthOf(header.agreed, head));
    const double question = width - votes - mean - n - agreement - agreed - 5.0 * kGap;

    GridColumns columns;
    double left = 0.0;
    const auto place = [&](GridColumn& column, double columnWidth) {
        column = {left, columnWidth};
        left += columnWidth + kGap;
    };
    place(columns.question, question);
    place(columns.votes, votes);
    place(columns.mean, mean);
    place(columns.n, n);
    place(columns.agreement, agreement);
    place(columns.agreed, agreed);
    return columns;
}

double heightOf(const GridRow& row, const GridStyle& style)
{
    const double label = wrappedHeight(row.label, style.columns.question.width - kIndent, caption(style));
    const double end = style.columns.n.left + style.columns.n.width;
    const double words =
        row.words.isEmpty() ? 0.0 : wrappedHeight(row.words, end - style.columns.votes.left, caption(style));
    return std::max(24.0, std::ceil(std::max(label, words)) + 6.0);
}

double heightOf(const GridAreaRow& row, const GridStyle& style)
{
    const double line = QFontMetricsF(caption(style)).height();
    return std::max(24.0, std::ceil(basisFitsBeside(row, style) ? line : 2.0 * line) + 6.0);
}

double gridHeaderHeight(const GridStyle& style)
{
    return std::max(24.0, std::ceil(QFontMetricsF(micro(style)).height()) + 6.0);
}

void paintGridRow(QPainter& painter, const QRectF& rect, const GridRow& row, const GridStyle& style)
{
    painter.save();
    painter.setFont(caption(style));
    const QRectF label = cellOf(rect, style.columns.question).adjusted(kIndent, 0, 0, 0);
    write(painter, label, kWrapped, row.label, style.tokens.textPrimary);
    paintAnswers(painter, rect, row, style);
    paintFigures(painter, rect, row, style);
    QRectF badge = middleOf(cellOf(rect, style.columns.agreement), kPillHeight);
    if (row.agreement == AgreementMark::NotScored && !row.agreed)
        badge.setRight(rect.right());
    paintAgreementBadge(painter, badge, row.agreement, row.agreementWord, style.tokens, micro(style));
    paintAgreed(painter, rect, row, style);
    painter.restore();
}

void paintGridRow(QPainter& painter, const QRectF& rect, const GridAreaRow& row, const GridStyle& style)
{
    painter.save();
    painter.fillRect(rect, style.tokens.bgWindow);
    underline(painter, rect, style);
    paintAreaMark(painter, QRectF(rect.left(), rect.center().y() - 5.5, 11.0, 11.0), row.area, style.tokens);
    const QFont strong = bold(caption(style));
    const bool beside = basisFitsBeside(row, style);
    QRectF name = rect.adjusted(kIndent, 0, 0, 0);
    QRectF basis = name.adjusted(widthOf(row.name, strong) + 8.0, 0, 0, 0);
    if (!beside) {
        name.setBottom(rect.center().y());
        basis = QRectF(name.left(), rect.center().y(), name.width(), rect.height() / 2.0);
    }
    painter.setFont(strong);
    write(painter, name, kLeft, row.name, style.tokens.textPrimary);
    write(painter, cellOf(rect, style.columns.mean), kRight, row.mean, style.tokens.textPrimary);
    painter.setFont(micro(style));
    write(painter, basis, kLeft, row.basis, style.tokens.textSecondary);
    painter.restore();
}

void paintGridRow(QPainter& painter, const QRectF& rect, const GridHeader& header, const GridStyle& style)
{
    painter.save();
    painter.fillRect(rect, style.tokens.bgWindow);
    underline(painter, rect, style);
    painter.setFont(micro(style));
    const QColor& colour = style.tokens.textMuted;
    const GridColumns& columns = style.columns;
    write(painter, cellOf(rect, columns.question), kLeft, header.question, colour);
    write(painter, cellOf(rect, columns.votes), kLeft, header.votes, colour);
    write(painter, cellOf(rect, columns.mean), kRight, header.mean, colour);
    write(painter, cellOf(rect, columns.n), kRight, header.n, colour);
    write(painter, cellOf(rect, columns.agreement), kLeft, header.agreement, colour);
    write(painter, cellOf(rect, columns.agreed), kMiddle, header.agreed, colour);
    painter.restore();
}

} // namespace cxw::charts
