#pragma once

#include "charts/tokens.h"
#include "core/statistics/pareto.h"

#include <QRectF>
#include <QStringList>

#include <vector>

class QFont;
class QPainter;

namespace cxw::charts {

class Words;

/// What weighs most, first; with what people read beside each bar.
struct ParetoChart
{
    core::Pareto pareto;
    QStringList names;  ///< one a bar; "Other" is the last one where there is one
    QStringList values; ///< one a bar: "96", "€4,320"
    double unit = 1.0;  ///< so much of a bar's value is one on the axis: 100 for cents shown in euros

    /// The vital few from the left; the bars beyond them are hollow.
    [[nodiscard]] bool isVital(std::size_t bar) const { return int(bar) < pareto.vitalFew; }
};

/// Bars with the cumulative share as a line over them, the true share of the vital few printed. Where the
/// names do not fit under the bars, the bars lie: a line each, with the name at the left.
void paintPareto(QPainter& painter, const QRectF& rect, const ParetoChart& chart, const Words& words,
                 const Tokens& tokens, const QFont& font);
/// Where each bar can be pointed at.
[[nodiscard]] std::vector<QRectF> paretoPlaces(const QRectF& rect, const ParetoChart& chart,
                                               const Words& words, const QFont& font);
/// The height at which nothing is cut at that width.
[[nodiscard]] double paretoHeight(const ParetoChart& chart, double width, const Words& words,
                                  const QFont& font);

} // namespace cxw::charts
