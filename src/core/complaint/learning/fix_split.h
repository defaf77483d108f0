#pragma once

#include "core/complaint/learning/weeks.h"

namespace cxw::core {

/// The weeks on one side of a fix, with limits of their own.
struct FixSide
{
    WeekSeries series; ///< only whole weeks of this side count for limits
    int weeks = 0;     ///< whole ones
    qint64 count = 0;  ///< in the whole weeks

    bool operator==(const FixSide&) const = default;
};

/// What a fix changed. The week in which it came belongs to neither side, unless it came with the monday.
struct FixSplit
{
    QDate fixedOn;
    FixSide before;
    FixSide after;
    std::optional<RateRatio>
        change; ///< per week; empty without a whole week on each side, or without an event
    FixVerdict verdict = FixVerdict::TooEarly;

    bool operator==(const FixSplit&) const = default;
};

/// `weeks` without gaps, in order.
[[nodiscard]] FixSplit splitAt(QDate fixedOn, const std::vector<WeekCount>& weeks);

} // namespace cxw::core
