#pragma once

#include "charts/tokens.h"
#include "core/statistics/control_chart.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QFont;
class QPainter;

namespace cxw::charts {

class Words;

/// One value over time.
struct ControlMark
{
    QString tick; ///< under the axis: "44"
    QString name; ///< in a sentence: "week 44"
    double value = 0.0;
    bool isSignal = false;
    bool isPartial = false; ///< not over yet, or begun too late: hollow, and no part of the limits
};

/// Values over time, each stretch against its own limits: one stretch, or the one before a fix and the one
/// after it.
struct ControlSeries
{
    struct Stretch
    {
        std::size_t first = 0;
        std::size_t end = 0; ///< after the last one
        std::optional<core::XmrLimits> limits;
    };

    std::vector<ControlMark> marks;
    std::vector<Stretch> stretches; ///< in order; together they hold every mark
    QString fix;                    ///< "fixed 7 Sep, week 37": stands between the two stretches

    [[nodiscard]] const Stretch* stretchOf(std::size_t mark) const;
};

/// Marks joined by a line, the mean full and the limits dashed, signals as squares. A lower limit below 0 is
/// not shown: no count can be there.
void paintControlChart(QPainter& painter, const QRectF& rect, const ControlSeries& series, const Words& words,
                       const Tokens& tokens, const QFont& font);
/// Where each mark can be pointed at: its column.
[[nodiscard]] std::vector<QRectF> controlPlaces(const QRectF& rect, const ControlSeries& series,
                                                const Words& words, const QFont& font);

} // namespace cxw::charts
