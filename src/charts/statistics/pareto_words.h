#pragma once

#include <QString>

namespace cxw::charts {

struct ChartTable;
struct ParetoChart;
class Words;

/// "6 of 9 make 83.7 %": the true share of the vital few, never a round one. Empty without anything to weigh.
[[nodiscard]] QString paretoSentence(const ParetoChart& chart, const Words& words);
/// "Hotline wait: 61, 14.8 %, together with those before it 56.1 %"
[[nodiscard]] QString paretoBarText(const ParetoChart& chart, std::size_t bar, const Words& words);
/// `measure` heads the values: "Complaints", "Cost".
[[nodiscard]] ChartTable paretoTable(const ParetoChart& chart, const QString& caption, const QString& measure,
                                     const Words& words);

} // namespace cxw::charts
