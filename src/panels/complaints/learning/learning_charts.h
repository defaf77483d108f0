#pragma once

#include "charts/statistics/control_chart.h"
#include "charts/statistics/interval_bars.h"
#include "charts/statistics/pareto_chart.h"
#include "charts/statistics/split_bar.h"
#include "charts/statistics/times_table.h"
#include "core/complaint/cause_recurrence.h"
#include "core/complaint/learning/learning_figures.h"
#include "core/number_format.h"

namespace cxw::charts {
class Words;
}

namespace cxw::panels {

/// The times that the learning view shows, in its order.
enum class LearningTime { FirstResponse, Resolved, ClosedWithoutAgreement, Age };
inline constexpr std::array kLearningTimes{LearningTime::FirstResponse, LearningTime::Resolved,
                                           LearningTime::ClosedWithoutAgreement, LearningTime::Age};

[[nodiscard]] charts::TimesTable timesChart(const core::LearningFigures& figures);

/// Channels with a goal; `targetPercent` is how many are to keep it.
[[nodiscard]] charts::IntervalBars targetChart(const core::TargetFigures& targets, int targetPercent);

/// A Pareto has at most so many bars, unless the vital few are more.
inline constexpr std::size_t kMostParetoBars = 9;
/// How many bars stand for themselves; those after them are one bar.
[[nodiscard]] std::size_t singleBars(const core::GroupPareto& pareto, std::size_t most);
/// Values as counts, money or points of severity; what goes beyond `most` bars is the last one.
[[nodiscard]] charts::ParetoChart paretoChart(const core::GroupPareto& pareto, core::GroupWeight weight,
                                              const QString& currency, const charts::Words& words,
                                              std::size_t most = kMostParetoBars);

/// Weeks with one set of limits.
[[nodiscard]] charts::ControlSeries weeksChart(const core::WeekSeries& weeks, const charts::Words& words);

/// Weeks with limits on each side of a fix. The week in which it came is on neither side.
[[nodiscard]] charts::ControlSeries fixChart(const core::WeekSeries& weeks, const core::FixSplit& fix,
                                             const charts::Words& words);
/// "fixed", "not fixed", "too early".
[[nodiscard]] QString verdictWord(core::FixVerdict verdict);
/// "Weeks compared: 4 May 2026 to 30 Aug 2026 with 7 Sep 2026 to 1 Nov 2026."
[[nodiscard]] QString comparedWeeks(const core::CauseRecurrence& recurrence,
                                    const core::NumberFormat& numbers);
/// "2.5 a week before, 0.2 after: ratio 0.09 (0.01 to 0.35), limits provisional"
[[nodiscard]] QString verdictText(const core::FixSplit& fix, const charts::Words& words);

/// The known reasons, then the unknown one.
[[nodiscard]] charts::SplitBar defectionChart(const core::DefectionFigures& defection);
/// Of the parts of that bar, in its order.
[[nodiscard]] core::DefectionReason reasonAt(const core::DefectionFigures& defection, std::size_t part);

/// Promises kept in the first row, then each of the eight steps.
[[nodiscard]] charts::IntervalBars stepsChart(const core::LearningFigures& figures);

/// "€17,280", "17.280 €": without decimals where there are none.
[[nodiscard]] QString moneyText(qint64 minorUnits, const QString& currency, const charts::Words& words);
/// "week 44".
[[nodiscard]] QString weekName(QDate monday);

} // namespace cxw::panels
