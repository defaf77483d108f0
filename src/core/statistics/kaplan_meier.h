#pragma once

#include <optional>
#include <vector>

namespace cxw::core {

/// From `time` on, until the next step, the share `open` is still open.
struct SurvivalStep
{
    double time = 0.0; ///< in the unit of the durations
    double open = 1.0; ///< 1 down to 0

    bool operator==(const SurvivalStep&) const = default;
};

/// How long cases stay open when some still are (Kaplan and Meier, JASA 53, 1958): one step for each
/// different closed duration, in rising order. `open` are the ages of the cases not closed yet; a case open
/// at exactly the time of a step counts as open there. Empty without a closed case.
[[nodiscard]] std::vector<SurvivalStep> survivalOf(std::vector<double> closed, std::vector<double> open);

/// The first time at which at most half are still open; empty when more than half stay open to the end.
/// With nothing open it is the lower of the two middle values, where medianOf takes their mean.
[[nodiscard]] std::optional<double> survivalMedian(const std::vector<SurvivalStep>& steps);

} // namespace cxw::core
