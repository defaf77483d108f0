#pragma once

#include "charts/tokens.h"
#include "exchange/report/sectioned_report.h"

#include <QFont>

class QPainter;
class QRectF;

namespace cxw::exchange {

/// Paints a table row by row: columns of figures as narrow as their words, the texts share the rest by their
/// length. The tokens outlive it.
class TablePainter final
{
public:
    TablePainter(ReportTable table, const QFont& body, const charts::Tokens& tokens, double width);

    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double groupHeight() const;
    [[nodiscard]] double rowHeight(std::size_t row) const;
    /// Of head and rows without groups.
    [[nodiscard]] double height() const;

    /// All of it in one piece, without groups.
    void paint(QPainter& painter, const QPointF& topLeft) const;
    void paintHead(QPainter& painter, const QRectF& rect) const;
    void paintGroup(QPainter& painter, const QRectF& rect, const QString& name) const;
    void paintRow(QPainter& painter, const QRectF& rect, std::size_t row) const;

private:
    void grantShortTexts(std::vector<double>& wishes);
    [[nodiscard]] double leastWidth(qsizetype column) const;
    [[nodiscard]] double widestCell(qsizetype column) const;
    [[nodiscard]] double heightOf(const QStringList& cells, const QFont& font) const;
    void paintCells(QPainter& painter, const QRectF& rect, const QStringList& cells) const;
    [[nodiscard]] QRectF cell(const QRectF& row, qsizetype column) const;

    ReportTable m_table;
    const charts::Tokens& m_tokens;
    QFont m_head;
    QFont m_text;
    QFont m_group;
    double m_width;
    std::vector<double> m_columns; ///< widths, one a column
};

} // namespace cxw::exchange
