#include "app/commands/export_kinds.h"

#include "core/calendar/work_calendar.h"
#include "exchange/complaint_rows_csv.h"
#include "exchange/complaint_statistics_json.h"
#include "exchange/complaints_json.h"
#include "exchange/text_file.h"

namespace cxw::app {
namespace {

core::Expected<void> writeBytes(const ExportJob& job, const core::Expected<QByteArray>& bytes)
{
    return bytes ? exchange::writeFile(job.path, *bytes) : tl::make_unexpected(bytes.error());
}

core::Expected<void> writeComplaintsCsv(const ExportJob& job)
{
    return writeBytes(job, job.store.readAndWait([](const core::UnitOfWork& work) {
        return exchange::complaintsCsvOf(work, {});
    }));
}

core::Expected<void> writeComplaintsJson(const ExportJob& job)
{
    return writeBytes(job, job.store.readAndWait([](const core::UnitOfWork& work) {
        return exchange::complaintsJsonOf(work, {});
    }));
}

core::Expected<void> writeStatistics(const ExportJob& job)
{
    const core::Instant now = job.context.clock.now();
    return writeBytes(job, job.store.readAndWait([now](const core::UnitOfWork& work) {
        const core::LearningQuestion question{.now = now, .schedule = core::workSchedule(work, core::localZone())};
        return exchange::complaintStatisticsJsonOf(core::learningFigures(work, {}, question));
    }));
}

} // namespace

ExportKind complaintsExport()
{
    return {QLatin1String("complaints"),
            {{QLatin1String("csv"), writeComplaintsCsv}, {QLatin1String("json"), writeComplaintsJson}}};
}

ExportKind complaintStatisticsExport()
{
    return {QLatin1String("complaint-statistics"), {{QLatin1String("json"), writeStatistics}}};
}

} // namespace cxw::app
