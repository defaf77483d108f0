#include "core/statistics/wilson.h"

#include <cmath>

namespace cxw::core {

std::optional<Interval> wilsonInterval(qint64 hits, qint64 trials)
{
    if (trials <= 0)
        return std::nullopt;
    constexpr double kZ = 1.959963984540054; // the 97.5 % point of the normal curve
    const auto n = double(trials);
    const double share = double(hits) / n;
    const double pull = kZ * kZ / n;
    const double middle = (share + pull / 2.0) / (1.0 + pull);
    const double half = kZ / (1.0 + pull) * std::sqrt(share * (1.0 - share) / n + pull / (4.0 * n));
    // At the ends the formula gives 0 and 1, but for a rounding.
    return Interval{.low = hits == 0 ? 0.0 : middle - half, .high = hits == trials ? 1.0 : middle + half};
}

} // namespace cxw::core
