#include "core/touchmap/redesign_days.h"

#include <algorithm>

namespace cxw::core {
namespace {

/// No calendar closes longer than that; one that does has no working days.
constexpr int kLongestBreak = 366;

/// The first working day from `day` on; invalid for none.
QDate workingDayFrom(QDate day, const WorkSchedule& schedule)
{
    for (int tries = 0; tries < kLongestBreak; ++tries, day = day.addDays(1))
        if (schedule.isWorkingDay(day))
            return day;
    return {};
}

int workingDaysBetween(QDate after, QDate until, const WorkSchedule& schedule)
{
    int count = 0;
    for (QDate day = after.addDays(1); day <= until; day = day.addDays(1))
        count += schedule.isWorkingDay(day) ? 1 : 0;
    return count;
}

} // namespace

std::vector<QDate> redesignDays(QDate start, const WorkSchedule& schedule)
{
    std::vector<QDate> days;
    for (QDate day = workingDayFrom(start, schedule); day.isValid() && int(days.size()) < kRedesignDays;
         day = workingDayFrom(day.addDays(1), schedule))
        days.push_back(day);
    return int(days.size()) == kRedesignDays ? days : std::vector<QDate>();
}

RedesignPhase phaseOf(int day)
{
    if (day <= kLastIdeasDay)
        return RedesignPhase::Ideas;
    return day <= kLastProposalDay ? RedesignPhase::Proposal : RedesignPhase::Execution;
}

RedesignProgress progressOf(const Redesign& redesign, QDate today, const WorkSchedule& schedule)
{
    RedesignProgress progress{.days = redesignDays(redesign.startsOn, schedule)};
    const bool isFinished = redesign.finishedOn.isValid();
    const QDate seenFrom = isFinished ? redesign.finishedOn : today;
    progress.day =
        int(std::ranges::upper_bound(progress.days, seenFrom) - progress.days.begin()); // 0 before the first
    progress.phase = phaseOf(progress.day);
    if (isFinished) {
        progress.state = RedesignState::Finished;
    } else if (progress.day > 0) {
        progress.daysLate = workingDaysBetween(progress.days.back(), today, schedule);
        progress.state = progress.daysLate > 0 ? RedesignState::Overdue : RedesignState::Running;
    }
    return progress;
}

std::optional<RedesignEffect> effectOf(const Redesign& redesign, QDate today)
{
    if (!redesign.finishedOn.isValid() || !redesign.startsOn.isValid())
        return {};
    const int days = int(std::min<qint64>(redesign.finishedOn.daysTo(today), kMostCompared));
    if (days < kFewestCompared)
        return {};
    return RedesignEffect{.before = {redesign.startsOn.addDays(-days), redesign.startsOn.addDays(-1)},
                          .after = {redesign.finishedOn.addDays(1), redesign.finishedOn.addDays(days)}};
}

bool isLogged(const RedesignEffect& effect, QDate logBegins)
{
    return logBegins.isValid() && logBegins <= effect.before.first;
}

const Redesign* shownRedesign(const std::vector<Redesign>& all, TouchpointId touchpoint)
{
    const Redesign* shown = nullptr;
    for (const Redesign& each : all) {
        if (each.touchpoint != touchpoint)
            continue;
        const bool isOpen = !each.finishedOn.isValid();
        const bool wasOpen = shown && !shown->finishedOn.isValid();
        if (!shown || isOpen > wasOpen || (isOpen == wasOpen && each.startsOn >= shown->startsOn))
            shown = &each;
    }
    return shown;
}

} // namespace cxw::core
