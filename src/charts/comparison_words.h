#pragma once

#include "charts/chart_table.h"
#include "core/diagnostic/area_trend.h"
#include "core/diagnostic/round_comparison.h"

namespace cxw::charts {

class Words;

/// "+0.32"; whole points ("+1") where the values are scores, not means.
[[nodiscard]] QString changeText(double change, core::Reading reading, const Words& words);

/// "12 up, 3 down, 13 same: p = 0.035, a clear change"; or that there are too few changes for a test.
[[nodiscard]] QString verdictText(const core::PairedChange& change, const Words& words);

/// "Knowing what we know now: observed +0.10, adjusted +0.70, shift -0.60 (10 questions)".
[[nodiscard]] QString shiftText(const core::ResponseShift& shift, const Words& words);

/// "reworded in round 3", "dropped: set by law", "yes/no, not scored".
[[nodiscard]] QString whyText(const core::NotComparable& question, const core::RoundComparison& comparison,
                              const Words& words);

/// The sentence under the arrows: how many rose and fell, what was acted on, and what a hollow diamond is.
[[nodiscard]] QString arrowsSentence(const core::RoundComparison& comparison, const Words& words);

/// What a reader must know before the figure: another asking mode, another group. Empty when nothing differs.
[[nodiscard]] QStringList cautions(const core::RoundComparison& comparison, const Words& words);

/// The sentence under the trend: which areas rose and fell from the first round to the last.
[[nodiscard]] QString trendSentence(const std::vector<core::TrendPoint>& points,
                                    const std::vector<NamedArea>& areas, const Words& words);

/// One row per matched question: area, earlier, the then-score where there is one, later, change, acted on.
[[nodiscard]] ChartTable comparisonTable(const core::RoundComparison& comparison,
                                         const core::WordingTable& wordings,
                                         const std::vector<NamedArea>& areas, const Words& words);

/// One row per round: date and the mean of each area, total last.
[[nodiscard]] ChartTable trendTable(const std::vector<core::TrendPoint>& points,
                                    const std::vector<NamedArea>& areas, const Words& words);

} // namespace cxw::charts
