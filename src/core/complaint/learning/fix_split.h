#pragma once

#include "core/complaint/learning/weeks.h"
#include "core/statistics/fix_check.h"

namespace cxw::core {

/// What a fix changed. The week in which it came belongs to neither side, unless it came with the monday.
struct FixSplit
{
    QDate fixedOn;
    WeekSeries before; ///< each side with limits of its own
    WeekSeries after;
    FixCheck check; ///< of the whole weeks

    bool operator==(const FixSplit&) const = default;
};

/// `weeks` without gaps, in order.
[[nodiscard]] FixSplit splitAt(QDate fixedOn, const std::vector<WeekCount>& weeks);

} // namespace cxw::core
