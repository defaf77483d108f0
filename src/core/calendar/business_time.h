#pragma once

#include "core/clock.h"

#include <QTimeZone>

#include <set>
#include <vector>

namespace cxw::core {

/// When people are there to answer.
struct WorkSchedule
{
    QTimeZone zone;           ///< valid
    int workingDays = 0;      ///< bit 0 Monday … bit 6 Sunday
    int startsAtMinute = 0;   ///< of the day by the wall clock, 0 to 1440
    int endsAtMinute = 0;     ///< not before startsAtMinute, up to 1440
    std::set<QDate> holidays; ///< by the calendar of the zone

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    bool operator==(const WorkSchedule&) const = default;
};

/// From opening to closing, on a day on which the clock on the wall is not put forward or back meanwhile.
struct OpenSpan
{
    Instant opens;
    Instant closes;

    bool operator==(const OpenSpan&) const = default;
};

/// The opening hours from one moment to a later one, in order; cut where they reach beyond.
[[nodiscard]] std::vector<OpenSpan> openSpans(Instant from, Instant to, const WorkSchedule& schedule);

/// Minutes from one moment to a later one, to the millisecond; 0 when `to` is not later.
[[nodiscard]] double calendarMinutes(Instant from, Instant to);

/// How many of the calendar minutes fall within the schedule (method.md 6). Minutes are those that pass: an
/// hour that the change to summer time leaves out counts nothing, one that comes twice counts twice.
[[nodiscard]] double businessMinutes(Instant from, Instant to, const WorkSchedule& schedule);

} // namespace cxw::core
