#include "app/commands/export_kinds.h"

#include "app/calendar_files.h"

namespace cxw::app {
namespace {

core::Expected<void> writeCalendar(const ExportJob& job)
{
    const auto calendar = job.store.readAndWait(core::loadCalendar);
    return calendar ? writeCalendarFile(*calendar, job.language.value_or(calendar->workspace.language),
                                        job.context.clock.now(), job.path)
                    : tl::make_unexpected(calendar.error());
}

} // namespace

ExportKind calendarExport()
{
    return {QLatin1String("calendar"), {{QLatin1String("ics"), writeCalendar}}};
}

} // namespace cxw::app
