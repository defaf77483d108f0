#pragma once

#include "charts/statistics/control_chart.h"
#include "charts/statistics/interval_bars.h"
#include "charts/statistics/pareto_chart.h"
#include "charts/statistics/split_bar.h"
#include "charts/statistics/times_table.h"
#include "panels/shared/chart_view.h"

namespace cxw::panels {

/// The charts as widgets need them, under a name.
[[nodiscard]] ShownChart shownTimes(const charts::TimesTable& table, const QString& name,
                                    const charts::Words& words);
[[nodiscard]] ShownChart shownIntervals(const charts::IntervalBars& bars, const QString& name,
                                        const charts::Words& words);
[[nodiscard]] ShownChart shownPareto(const charts::ParetoChart& chart, const QString& name,
                                     const charts::Words& words);
[[nodiscard]] ShownChart shownSplit(const charts::SplitBar& bar, const QString& name,
                                    const charts::Words& words);
/// `lines`: how high it is, in lines of its text.
[[nodiscard]] ShownChart shownControl(const charts::ControlSeries& series, const QString& name, double lines,
                                      const charts::Words& words);

} // namespace cxw::panels
