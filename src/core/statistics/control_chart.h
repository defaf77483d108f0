#pragma once

#include "core/statistics/interval.h"

#include <optional>
#include <vector>

namespace cxw::core {

/// Limits from fewer points than this are provisional.
inline constexpr int kFewestForFirmLimits = 12;
/// So many points in a row on one side of the mean are a signal.
inline constexpr int kLongRun = 8;

struct ControlPoint
{
    double value = 0.0;
    Interval limits;
    bool isBeyondLimit = false;
    bool isInRun = false; ///< one of kLongRun or more in a row on one side; a point on the mean ends a run

    [[nodiscard]] bool isSignal() const { return isBeyondLimit || isInRun; }
    bool operator==(const ControlPoint&) const = default;
};

/// Values in the order of time with what says that something happened, not chance.
struct ControlChart
{
    double mean = 0.0;
    std::vector<ControlPoint> points;
    bool isProvisional = false; ///< limits from fewer than kFewestForFirmLimits points

    bool operator==(const ControlChart&) const = default;
};

/// The limits of an XmR chart, the default for counts by week.
struct XmrLimits
{
    double mean = 0.0;
    double meanMovingRange = 0.0; ///< of the steps from one value to the next, without sign
    Interval limits;              ///< the lower one may lie below 0, where no count can be
    double upperRangeLimit = 0.0; ///< for the moving ranges
    bool isProvisional = false;

    bool operator==(const XmrLimits&) const = default;
};

/// Mean +- 2.66 mean moving range, ranges up to 3.268 mean moving range (Wheeler, Understanding Variation,
/// 1993). In the order of time. Empty below two values, which have no moving range.
[[nodiscard]] std::optional<XmrLimits> xmrLimits(const std::vector<double>& baseline);

/// `values`, in the order of time, held against limits that may come from an earlier stretch.
[[nodiscard]] ControlChart xmrChart(const std::vector<double>& values, const XmrLimits& limits);

/// Whether the counts vary little enough for a c-chart: variance (n - 1 below) / mean under 1.5. No below two
/// counts and when all are 0; then, as otherwise, an XmR chart is right (method.md 7).
[[nodiscard]] bool allowsCChart(const std::vector<double>& counts);

/// Counts over equal stretches: mean +- 3 sqrt(mean), not below 0 (Shewhart). Empty without a count.
[[nodiscard]] std::optional<ControlChart> cChart(const std::vector<double>& counts);

/// Counts for each unit of exposure, such as a thousand orders: mean +- 3 sqrt(mean/exposure), not below 0.
/// One exposure, above 0, for each count. Empty without a count.
[[nodiscard]] std::optional<ControlChart> uChart(const std::vector<double>& counts,
                                                 const std::vector<double>& exposures);

/// Shares of wholes: mean +- 3 sqrt(mean (1 - mean)/whole), within 0 to 1. One whole, above 0, for each part.
/// Empty without a part.
[[nodiscard]] std::optional<ControlChart> pChart(const std::vector<double>& parts,
                                                 const std::vector<double>& wholes);

} // namespace cxw::core
