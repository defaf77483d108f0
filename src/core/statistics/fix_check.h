#pragma once

#include "core/statistics/rate_ratio.h"

namespace cxw::core {

enum class FixVerdict { Fixed, NotFixed, TooEarly };

/// After so many weeks a fix that does not show has not worked.
inline constexpr double kWeeksToJudge = 12.0;

/// Whether something came again once it was fixed; the exposure is in weeks.
struct FixCheck
{
    EventCount before;
    EventCount after;
    std::optional<RateRatio> change; ///< empty where neither time has an event, or one of them is no time
    FixVerdict verdict = FixVerdict::TooEarly;

    bool operator==(const FixCheck&) const = default;
};

/// What the counts before and after a fix say: Fixed when the whole interval lies below 1; else NotFixed once
/// kWeeksToJudge have passed since the fix, and TooEarly before that or without an event to judge by.
[[nodiscard]] FixCheck checkFix(const EventCount& before, const EventCount& after);

} // namespace cxw::core
