#include "app/commands/export_kinds.h"

#include "app/complaint_files.h"

namespace cxw::app {
namespace {

core::Expected<void> writeComplaints(const ExportJob& job)
{
    const ComplaintExport wanted{
        .zone = core::localZone(), .date = job.context.clock.today(), .language = job.language};
    const auto written = job.store.readAndWait(
        [&](const core::UnitOfWork& work) { return writeComplaintsFile(work, wanted, job.path); });
    return written ? *written : tl::make_unexpected(written.error());
}

core::Expected<void> writeStatistics(const ExportJob& job)
{
    const auto written = job.store.readAndWait([&](const core::UnitOfWork& work) {
        return writeComplaintStatisticsFile(work, {}, job.context.clock.now(), job.path);
    });
    return written ? *written : tl::make_unexpected(written.error());
}

} // namespace

ExportKind complaintsExport()
{
    return {QLatin1String("complaints"),
            {{QLatin1String("csv"), writeComplaints},
             {QLatin1String("json"), writeComplaints},
             {QLatin1String("xlsx"), writeComplaints}}};
}

ExportKind complaintStatisticsExport()
{
    return {QLatin1String("complaint-statistics"), {{QLatin1String("json"), writeStatistics}}};
}

} // namespace cxw::app
