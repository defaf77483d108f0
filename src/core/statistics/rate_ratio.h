#pragma once

#include "core/statistics/interval.h"

#include <QtGlobal>

#include <optional>

namespace cxw::core {

/// How often something happened over how much time or traffic.
struct EventCount
{
    qint64 events = 0;
    double exposure = 0.0; ///< above 0, in the same unit before and after: weeks, or thousands of orders

    bool operator==(const EventCount&) const = default;
};

/// 0 where there was no exposure.
[[nodiscard]] double rateOf(const EventCount& count);

/// Rate after / rate before. Infinite when nothing happened before; so is the upper end of the interval.
struct RateRatio
{
    double ratio = 1.0;
    Interval interval; ///< 95 %, exact, 0 to infinity

    bool operator==(const RateRatio&) const = default;
};

/// With the exact interval for two Poisson rates: of all events the share that fell after is binomial
/// (Przyborowski and Wilenski, Biometrika 31, 1940), and its Clopper-Pearson interval is turned into one of
/// the ratio (method.md 9). Empty when nothing happened at all.
[[nodiscard]] std::optional<RateRatio> rateRatio(const EventCount& before, const EventCount& after);

} // namespace cxw::core
