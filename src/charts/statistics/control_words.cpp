#include "charts/statistics/control_words.h"

#include "charts/chart_table.h"
#include "charts/statistics/control_chart.h"
#include "charts/words.h"

#include <cmath>

namespace cxw::charts {
namespace {

QString signalText(const ControlMark& mark, const core::XmrLimits& limits, const Words& words)
{
    if (mark.value > limits.limits.high)
        return words.translate("cxw::charts::ControlChart", "above the upper limit of %1", "of a value")
            .arg(controlValue(limits.limits.high, words));
    if (mark.value < limits.limits.low)
        return words.translate("cxw::charts::ControlChart", "below the lower limit of %1", "of a value")
            .arg(controlValue(limits.limits.low, words));
    return words.translate("cxw::charts::ControlChart", "one of a long run on one side of the mean",
                           "of a value");
}

/// What sets a mark apart; empty for one that is as expected.
QString remarkOn(const ControlSeries& series, std::size_t mark, const Words& words)
{
    const ControlMark& shown = series.marks[mark];
    if (shown.isPartial)
        return words.translate("cxw::charts::ControlChart", "not a whole week, not counted", "of a value");
    const auto* stretch = series.stretchOf(mark);
    return shown.isSignal && stretch && stretch->limits ? signalText(shown, *stretch->limits, words)
                                                        : QString();
}

} // namespace

QString controlValue(double value, const Words& words)
{
    const bool isWhole = std::abs(value - std::round(value)) < 1e-9;
    return isWhole ? words.numbers().integer(std::llround(value)) : words.numbers().decimal(value, 1);
}

QString controlMarkText(const ControlSeries& series, std::size_t mark, const Words& words)
{
    const ControlMark& shown = series.marks[mark];
    const QString text = words.translate("cxw::charts::ControlChart", "%1: %2", "%1 a week, %2 its count")
                             .arg(shown.name, controlValue(shown.value, words));
    const QString remark = remarkOn(series, mark, words);
    return remark.isEmpty() ? text : text + QStringLiteral(", ") + remark;
}

QString controlSentence(const ControlSeries& series, const Words& words)
{
    bool hasLimits = false;
    for (const auto& stretch : series.stretches)
        hasLimits = hasLimits || stretch.limits.has_value();
    if (!hasLimits)
        return words.translate("cxw::charts::ControlChart", "Too few whole weeks for limits.",
                               "in place of a chart's sentence");
    for (std::size_t i = series.marks.size(); i-- > 0;)
        if (series.marks[i].isSignal)
            return controlMarkText(series, i, words);
    return words.translate("cxw::charts::ControlChart",
                           "No week stands out: what moves between the limits is chance.",
                           "sentence under a chart");
}

ChartTable controlTable(const ControlSeries& series, const QString& caption, const QString& time,
                        const QString& measure, const Words& words)
{
    ChartTable table;
    table.caption = caption;
    table.headers = {time,
                     measure,
                     words.translate("cxw::charts::ControlChart", "Mean", "column"),
                     words.translate("cxw::charts::ControlChart", "Lower limit", "column"),
                     words.translate("cxw::charts::ControlChart", "Upper limit", "column"),
                     words.translate("cxw::charts::ControlChart", "Remark", "column")};
    table.isNumber = {false, true, true, true, true, false};
    for (std::size_t i = 0; i < series.marks.size(); ++i) {
        const auto* stretch = series.stretchOf(i);
        const core::XmrLimits* limits = stretch && stretch->limits ? &*stretch->limits : nullptr;
        const auto figure = [&](double value) {
            return limits ? words.numbers().decimal(value, 1) : QString(kNoFigure);
        };
        table.rows.push_back({series.marks[i].name, controlValue(series.marks[i].value, words),
                              figure(limits ? limits->mean : 0.0),
                              figure(limits ? std::max(0.0, limits->limits.low) : 0.0),
                              figure(limits ? limits->limits.high : 0.0), remarkOn(series, i, words)});
    }
    return table;
}

} // namespace cxw::charts
