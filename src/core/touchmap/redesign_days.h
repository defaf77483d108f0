#pragma once

#include "core/calendar/business_time.h"
#include "core/touchmap/pressure.h"
#include "core/touchmap/redesign.h"

namespace cxw::core {

/// What the working days of a redesign are for.
enum class RedesignPhase { Ideas, Proposal, Execution };

enum class RedesignState { NotBegun, Running, Overdue, Finished };

/// The working days from `start` on, as many as a redesign has; a start on a free day moves to the next
/// working day. Empty for a calendar without working days.
[[nodiscard]] std::vector<QDate> redesignDays(QDate start, const WorkSchedule& schedule);

/// Ideas on days 1 to 5, the proposal on 6 to 10, its execution from then on.
[[nodiscard]] RedesignPhase phaseOf(int day);
constexpr int kLastIdeasDay = 5;
constexpr int kLastProposalDay = 10;

/// Where a redesign stands on a day.
struct RedesignProgress
{
    RedesignState state = RedesignState::NotBegun;
    int day = 0; ///< 1 to kRedesignDays; on a free day that of the working day before; 0 before it begins
    RedesignPhase phase = RedesignPhase::Ideas;
    std::vector<QDate> days; ///< all of them, in order
    int daysLate = 0;        ///< working days since the last one, while overdue

    bool operator==(const RedesignProgress&) const = default;
};

/// It is finished as soon as it has a day on which that was said, and overdue when its last day is over.
[[nodiscard]] RedesignProgress progressOf(const Redesign& redesign, QDate today,
                                          const WorkSchedule& schedule);

/// Complaints at the touchpoint before and after, over as many days on either side: those from the day after
/// it was finished until today, at most kMostCompared, and as many before it began.
struct RedesignEffect
{
    DaySpan before;
    DaySpan after;

    bool operator==(const RedesignEffect&) const = default;
};

/// Under so many days after the end nothing is compared.
constexpr int kFewestCompared = 28;
constexpr int kMostCompared = 91;

/// Empty while it is not finished, or too few days have passed since.
[[nodiscard]] std::optional<RedesignEffect> effectOf(const Redesign& redesign, QDate today);

/// Whether a log that begins on that day knows all the days before; an invalid day is that of an empty log.
[[nodiscard]] bool isLogged(const RedesignEffect& effect, QDate logBegins);

/// Of a touchpoint's the one that is not finished, else the latest; null for none.
[[nodiscard]] const Redesign* shownRedesign(const std::vector<Redesign>& all, TouchpointId touchpoint);

} // namespace cxw::core
