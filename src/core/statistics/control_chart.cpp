#include "core/statistics/control_chart.h"

#include "core/statistics/percentile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cxw::core {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

double sumOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// 1 above, -1 below and 0 on the mark, also when only a rounding lies between: twelve times 0.1 have a mean
/// a little under 0.1.
int sideOf(double value, double mark)
{
    const double rounding = 1e-9 * std::max(std::abs(value), std::abs(mark));
    return value > mark + rounding ? 1 : value < mark - rounding ? -1 : 0;
}

void markBeyond(std::vector<ControlPoint>& points)
{
    for (ControlPoint& point : points)
        point.isBeyondLimit =
            sideOf(point.value, point.limits.low) < 0 || sideOf(point.value, point.limits.high) > 0;
}

void markRuns(std::vector<ControlPoint>& points, double mean)
{
    for (auto first = points.begin(); first != points.end();) {
        const int side = sideOf(first->value, mean);
        const auto next = std::find_if(first, points.end(), [&](const ControlPoint& point) {
            return sideOf(point.value, mean) != side;
        });
        if (side != 0 && std::distance(first, next) >= kLongRun)
            std::for_each(first, next, [](ControlPoint& point) { point.isInRun = true; });
        first = next;
    }
}

ControlChart marked(double mean, std::vector<ControlPoint> points, bool isProvisional)
{
    markBeyond(points);
    markRuns(points, mean);
    return {.mean = mean, .points = std::move(points), .isProvisional = isProvisional};
}

double meanMovingRangeOf(const std::vector<double>& values)
{
    double sum = 0.0;
    for (std::size_t i = 1; i < values.size(); ++i)
        sum += std::abs(values[i] - values[i - 1]);
    return sum / double(values.size() - 1);
}

/// Counts by size, held against mean +- 3 sqrt(variance/size) within 0 to `highest`.
ControlChart shewhartChart(const std::vector<double>& counts, const std::vector<double>& sizes,
                           double variance, double highest)
{
    const double mean = sumOf(counts) / sumOf(sizes);
    std::vector<ControlPoint> points;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double reach = 3.0 * std::sqrt(variance / sizes[i]);
        points.push_back({.value = counts[i] / sizes[i],
                          .limits = {std::max(0.0, mean - reach), std::min(highest, mean + reach)}});
    }
    return marked(mean, std::move(points), int(counts.size()) < kFewestForFirmLimits);
}

} // namespace

std::optional<XmrLimits> xmrLimits(const std::vector<double>& baseline)
{
    if (baseline.size() < 2)
        return std::nullopt;
    const double mean = arithmeticMean(baseline).value();
    const double range = meanMovingRangeOf(baseline);
    return XmrLimits{.mean = mean,
                     .meanMovingRange = range,
                     .limits = {mean - 2.66 * range, mean + 2.66 * range},
                     .upperRangeLimit = 3.268 * range,
                     .isProvisional = int(baseline.size()) < kFewestForFirmLimits};
}

ControlChart xmrChart(const std::vector<double>& values, const XmrLimits& limits)
{
    std::vector<ControlPoint> points;
    for (const double value : values)
        points.push_back({.value = value, .limits = limits.limits});
    return marked(limits.mean, std::move(points), limits.isProvisional);
}

bool allowsCChart(const std::vector<double>& counts)
{
    constexpr double kMostDispersion = 1.5;
    const double mean = arithmeticMean(counts).value_or(0.0);
    if (counts.size() < 2 || mean <= 0.0)
        return false;
    double squares = 0.0;
    for (const double count : counts)
        squares += (count - mean) * (count - mean);
    return squares / double(counts.size() - 1) / mean < kMostDispersion;
}

std::optional<ControlChart> cChart(const std::vector<double>& counts)
{
    return uChart(counts, std::vector<double>(counts.size(), 1.0));
}

std::optional<ControlChart> uChart(const std::vector<double>& counts, const std::vector<double>& exposures)
{
    if (counts.empty())
        return std::nullopt;
    return shewhartChart(counts, exposures, sumOf(counts) / sumOf(exposures), kInfinity);
}

std::optional<ControlChart> pChart(const std::vector<double>& parts, const std::vector<double>& wholes)
{
    if (parts.empty())
        return std::nullopt;
    const double mean = sumOf(parts) / sumOf(wholes);
    return shewhartChart(parts, wholes, mean * (1.0 - mean), 1.0);
}

} // namespace cxw::core
