#include "core/statistics/percentile.h"

#include <algorithm>
#include <numeric>

namespace cxw::core {

std::optional<double> arithmeticMean(const std::vector<double>& values)
{
    if (values.empty())
        return std::nullopt;
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

std::optional<double> medianOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const double lower = values[(values.size() - 1) / 2];
    const double upper = values[values.size() / 2];
    return (lower + upper) / 2.0;
}

std::optional<double> percentileOf(std::vector<double> values, int percent)
{
    if (values.empty())
        return std::nullopt;
    // In whole numbers: 0.07 times 100 is a little more than 7 and would be rounded up to 8.
    const std::size_t place = (values.size() * std::size_t(percent) + 99) / 100;
    const auto wanted = values.begin() + std::ptrdiff_t(std::max<std::size_t>(place, 1) - 1);
    std::ranges::nth_element(values, wanted);
    return *wanted;
}

TimeSummary summaryOf(const std::vector<double>& durations)
{
    return {.count = int(durations.size()),
            .median = medianOf(durations),
            .p90 = percentileOf(durations, 90),
            .mean = arithmeticMean(durations)};
}

} // namespace cxw::core
