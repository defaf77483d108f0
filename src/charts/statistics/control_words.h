#pragma once

#include <QString>

namespace cxw::core {
struct XmrLimits;
}

namespace cxw::charts {

struct ChartTable;
struct ControlSeries;
class Words;

/// A value on the axis of a control chart: "27.2", "14".
[[nodiscard]] QString controlValue(double value, const Words& words);
/// "week 44: 29, above the upper limit of 27.2"
[[nodiscard]] QString controlMarkText(const ControlSeries& series, std::size_t mark, const Words& words);
/// The latest signal, or that there is none, or that there are too few values for limits.
[[nodiscard]] QString controlSentence(const ControlSeries& series, const Words& words);
/// `time` heads the names, `measure` the values: "Week", "Complaints".
[[nodiscard]] ChartTable controlTable(const ControlSeries& series, const QString& caption,
                                      const QString& time, const QString& measure, const Words& words);

} // namespace cxw::charts
