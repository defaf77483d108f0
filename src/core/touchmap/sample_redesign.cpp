#include "core/touchmap/sample_redesign.h"

#include "core/calendar/work_calendar.h"
#include "core/touchmap/map_repository.h"
#include "core/touchmap/redesign_days.h"
#include "core/unit_of_work.h"

namespace cxw::core {
namespace {

/// The working day with which something begins of which today, or the last working day before, is the given
/// one.
QDate startFor(int workingDay, QDate today, const WorkSchedule& schedule)
{
    QDate day = today;
    for (int left = workingDay; !schedule.isWorkingDay(day) || --left > 0;)
        day = day.addDays(-1);
    return day;
}

} // namespace

void writeSampleRedesigns(const std::vector<SampleRedesign>& samples, const SampleMapPlace& place,
                          const std::map<QString, TouchpointId>& touchpoints)
{
    const WorkSchedule schedule = workSchedule(place.work, localZone());
    for (const SampleRedesign& each : samples) {
        Redesign redesign{.id = place.ids.next<RedesignId>(),
                          .touchpoint = touchpoints.at(each.touchpoint),
                          .startsOn = startFor(each.workingDay, place.clock.today(), schedule),
                          .ideas = in(each.ideas, place.language),
                          .proposal = in(each.proposal, place.language),
                          .execution = in(each.execution, place.language),
                          .outcome = in(each.outcome, place.language)};
        if (each.finishedOn)
            redesign.finishedOn =
                redesignDays(redesign.startsOn, schedule).at(std::size_t(*each.finishedOn - 1));
        for (const auto& [day, note] : each.dayNotes)
            redesign.dayNotes[day] = in(note, place.language);
        place.work.redesigns().save(redesign);
    }
}

} // namespace cxw::core
