#pragma once

#include <optional>
#include <vector>

namespace cxw::core {

/// In any order; empty without a value.
[[nodiscard]] std::optional<double> arithmeticMean(const std::vector<double>& values);

/// The middle value, or the mean of the two middle ones. In any order; empty without a value.
[[nodiscard]] std::optional<double> medianOf(std::vector<double> values);

/// Nearest rank: of n values in rising order the one at place ceil(n percent/100), so always one that was
/// measured (method.md 6). `percent` from 0 to 100; 0 gives the smallest. Empty without a value.
[[nodiscard]] std::optional<double> percentileOf(std::vector<double> values, int percent);

/// What a list of durations comes to, in their own unit. The figures are empty without a value.
struct TimeSummary
{
    int count = 0;
    std::optional<double> median;
    std::optional<double> p90; ///< nine of ten took no longer
    std::optional<double> mean;

    bool operator==(const TimeSummary&) const = default;
};

[[nodiscard]] TimeSummary summaryOf(std::vector<double> durations);

} // namespace cxw::core
