#pragma once

#include "charts/tokens.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QFont;
class QPainter;

namespace cxw::charts {

struct ChartTable;
class Words;

/// So many of so many, under a name.
struct SharedHits
{
    QString name;
    qint64 hits = 0;
    qint64 of = 0; ///< 0: nothing to tell a share by
};

/// Shares beside each other, each with how sure it is (Wilson's interval), held against a goal.
struct IntervalBars
{
    std::vector<SharedHits> rows;
    std::optional<double> goal; ///< 0 to 1
};

/// The whole interval lies below the goal: chance does not explain it.
[[nodiscard]] bool missesGoal(const SharedHits& row, const IntervalBars& bars);

/// The height that the rows and the axis under them take.
[[nodiscard]] double intervalBarsHeight(const IntervalBars& bars, const QFont& font);
/// A line a row: name, interval with the share marked, share and counts as figures. A red square marks a row
/// that misses the goal, which stands dashed.
void paintIntervalBars(QPainter& painter, const QRectF& rect, const IntervalBars& bars, const Words& words,
                       const Tokens& tokens, const QFont& font);
/// Where each row is painted.
[[nodiscard]] std::vector<QRectF> intervalBarPlaces(const QRectF& rect, const IntervalBars& bars,
                                                    const QFont& font);

/// "Letter: 63.0 %, 29 of 46, likely between 48.6 and 75.5 %, below the goal of 90 %"
[[nodiscard]] QString intervalBarText(const IntervalBars& bars, std::size_t row, const Words& words);
/// Which rows miss the goal, or that none does.
[[nodiscard]] QString intervalBarsSentence(const IntervalBars& bars, const Words& words);
/// `what` heads the names: "Channel".
[[nodiscard]] ChartTable intervalBarsTable(const IntervalBars& bars, const QString& caption,
                                           const QString& what, const Words& words);

} // namespace cxw::charts
