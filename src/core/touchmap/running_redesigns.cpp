#include "core/touchmap/running_redesigns.h"

#include "core/calendar/work_calendar.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"

#include <algorithm>

namespace cxw::core {

std::vector<RunningRedesign> loadRunningRedesigns(const UnitOfWork& work, QDate today, const QTimeZone& zone)
{
    std::vector<RunningRedesign> running;
    const auto all = work.redesigns().all();
    if (std::ranges::all_of(all, [](const Redesign& each) { return each.finishedOn.isValid(); }))
        return running;
    const WorkSchedule schedule = workSchedule(work, zone);
    const auto names = work.maps().touchpointNames();
    for (const Redesign& each : all) {
        const auto name = std::ranges::find(names, each.touchpoint, &NamedTouchpoint::id);
        if (each.finishedOn.isValid() || name == names.end() || !name->isKept)
            continue;
        RunningRedesign found{each, name->title, progressOf(each, today, schedule)};
        if (found.progress.state != RedesignState::NotBegun)
            running.push_back(std::move(found));
    }
    std::ranges::stable_sort(running, std::ranges::greater(), [](const RunningRedesign& each) {
        return std::pair(each.progress.daysLate, each.progress.day);
    });
    return running;
}

} // namespace cxw::core
