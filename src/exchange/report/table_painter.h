#pragma once

#include "charts/chart_table.h"
#include "charts/tokens.h"

#include <QFont>

class QPainter;
class QPointF;
class QRectF;

namespace cxw::exchange {

/// Paints a short table in one piece: columns of figures as narrow as their words, the texts share the
/// rest by their length.
class TablePainter final
{
public:
    TablePainter(const charts::ChartTable& table, const QFont& body, const charts::Tokens& tokens,
                 double width);

    [[nodiscard]] double height() const;
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    [[nodiscard]] double leastWidth(qsizetype column) const;
    [[nodiscard]] double widestCell(qsizetype column) const;
    [[nodiscard]] double rowHeight(const QStringList& cells, const QFont& font) const;
    void paintRow(QPainter& painter, const QRectF& rect, const QStringList& cells) const;

    const charts::ChartTable& m_table;
    const charts::Tokens& m_tokens;
    QFont m_head;
    QFont m_text;
    double m_width;
    std::vector<double> m_columns; ///< widths, one a column
};

} // namespace cxw::exchange
