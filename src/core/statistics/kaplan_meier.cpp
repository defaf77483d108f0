#include "core/statistics/kaplan_meier.h"

#include <algorithm>
#include <iterator>

namespace cxw::core {

std::vector<SurvivalStep> survivalOf(std::vector<double> closed, std::vector<double> open)
{
    std::ranges::sort(closed);
    std::ranges::sort(open);
    std::vector<SurvivalStep> steps;
    double share = 1.0;
    for (auto first = closed.begin(); first != closed.end();) {
        const double time = *first;
        const auto next = std::upper_bound(first, closed.end(), time);
        const auto waiting = std::distance(std::ranges::lower_bound(open, time), open.end());
        const auto after = double(std::distance(next, closed.end()) + waiting);
        const auto before = double(std::distance(first, closed.end()) + waiting);
        share *= after / before;
        steps.push_back({.time = time, .open = share});
        first = next;
    }
    return steps;
}

std::optional<double> survivalMedian(const std::vector<SurvivalStep>& steps)
{
    constexpr double kHalf = 0.5 + 1e-9; // a product such as 3/4 2/3 may miss the half by a rounding
    const auto half = std::ranges::find_if(
        steps, [](double open) { return open <= kHalf; }, &SurvivalStep::open);
    if (half == steps.end())
        return std::nullopt;
    return half->time;
}

} // namespace cxw::core
