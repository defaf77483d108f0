#pragma once

#include "core/diagnostic/round_results.h"

namespace cxw::core {

/// One round's area means in the row of all rounds.
struct TrendPoint
{
    Round round;
    std::vector<AreaResult> areas;
    std::optional<double> total;
    bool breaks = false; ///< set, mode or group differ from the point before: no plain line leads here

    [[nodiscard]] std::optional<double> meanOf(const AreaId& area) const;
};

/// Rounds with answers, oldest first. `sheets` in any order.
[[nodiscard]] std::vector<TrendPoint> trendOf(std::vector<RoundSheet> sheets, Reading reading);

} // namespace cxw::core
