#include "core/statistics/percentile.h"

#include <algorithm>
#include <numeric>

namespace cxw::core {
namespace {

double valueAt(std::vector<double>& values, std::size_t place)
{
    const auto wanted = values.begin() + std::ptrdiff_t(place);
    std::ranges::nth_element(values, wanted);
    return *wanted;
}

double medianWithin(std::vector<double>& values)
{
    const double upper = valueAt(values, values.size() / 2);
    if (values.size() % 2 == 1)
        return upper;
    const auto half = values.begin() + std::ptrdiff_t(values.size() / 2);
    return (*std::max_element(values.begin(), half) + upper) / 2.0;
}

double percentileWithin(std::vector<double>& values, int percent)
{
    // In whole numbers: 0.07 times 100 is a little more than 7 and would be rounded up to 8.
    const std::size_t place = (values.size() * std::size_t(percent) + 99) / 100;
    return valueAt(values, std::max<std::size_t>(place, 1) - 1);
}

} // namespace

std::optional<double> arithmeticMean(const std::vector<double>& values)
{
    if (values.empty())
        return std::nullopt;
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

std::optional<double> medianOf(std::vector<double> values)
{
    return values.empty() ? std::nullopt : std::optional(medianWithin(values));
}

std::optional<double> percentileOf(std::vector<double> values, int percent)
{
    return values.empty() ? std::nullopt : std::optional(percentileWithin(values, percent));
}

TimeSummary summaryOf(std::vector<double> durations)
{
    if (durations.empty())
        return {};
    return {.count = int(durations.size()),
            .median = medianWithin(durations),
            .p90 = percentileWithin(durations, 90),
            .mean = arithmeticMean(durations)};
}

} // namespace cxw::core
