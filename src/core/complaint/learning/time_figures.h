#pragma once

#include "core/calendar/business_clock.h"
#include "core/complaint/complaint.h"
#include "core/statistics/percentile.h"

namespace cxw::core {

/// From so many cases on, nine of ten are named; below, the cases are shown one by one (method.md 6).
inline constexpr int kFewestForP90 = 20;

/// One case, in hours.
struct TimePoint
{
    ComplaintId complaint;
    double hours = 0.0;
    double workingHours = 0.0;

    bool operator==(const TimePoint&) const = default;
};

/// How long something took, in hours; p90 is empty below kFewestForP90.
struct TimeFigures
{
    TimeSummary all;
    TimeSummary working;           ///< hours within the schedule
    std::vector<TimePoint> points; ///< shortest first; empty from kFewestForP90 on

    bool operator==(const TimeFigures&) const = default;
};

/// Takes durations one by one.
class TimeTally final
{
public:
    /// `to` not before `from` counts as no time at all.
    void add(ComplaintId complaint, Instant from, Instant to, BusinessClock& clock);
    /// Once, after the last.
    [[nodiscard]] TimeFigures figures();

    /// In the order of adding.
    [[nodiscard]] const std::vector<double>& hours() const { return m_hours; }

private:
    std::vector<double> m_hours;
    std::vector<double> m_workingHours;
    std::vector<ComplaintId> m_complaints; ///< as long as they are few
};

} // namespace cxw::core
