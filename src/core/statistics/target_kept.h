#pragma once

#include "core/statistics/interval.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace cxw::core {

/// Cases by what became of their target time.
struct TargetCounts
{
    qint64 met = 0;
    qint64 late = 0;    ///< done after the time
    qint64 overdue = 0; ///< still open, and the time is over: missed like the late ones
    qint64 notDue = 0;  ///< still open within the time: says nothing yet

    bool operator==(const TargetCounts&) const = default;
};

struct TargetKept
{
    double share = 0.0; ///< 0 to 1
    Interval interval;  ///< Wilson's, 95 %

    bool operator==(const TargetKept&) const = default;
};

/// Met / (met + missed), where missed are the late and the overdue (method.md 6). Empty when nothing was met
/// or missed.
[[nodiscard]] std::optional<TargetKept> targetKept(const TargetCounts& counts);

struct ReopenRate
{
    double share = 0.0;             ///< of the resolved cases that were reopened at least once, 0 to 1
    double eventsPerResolved = 0.0; ///< reopenings for each resolved case

    bool operator==(const ReopenRate&) const = default;
};

/// Of the cases resolved in a period; `reopenings` holds how often each reopened one was, zeros may be left
/// out. Empty when none was resolved.
[[nodiscard]] std::optional<ReopenRate> reopenRate(qint64 resolved, const std::vector<int>& reopenings);

} // namespace cxw::core
