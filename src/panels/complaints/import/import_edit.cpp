#include "panels/complaints/import/import_edit.h"

#include "core/storage_error.h"

namespace cxw::panels {
namespace {

/// Anything but a whole import is thrown, so that nothing of it stays.
void importNow(core::UnitOfWork& work, ImportJob& job)
{
    auto report = importComplaints(
        work, *job.table, job.options,
        {.clock = job.clock, .ids = job.ids, .progress = &job.progress, .records = &job.records});
    if (!report) {
        job.records = {};
        throw core::StorageError(report.error());
    }
    job.report = *std::move(report);
    job.table.reset();
}

} // namespace

Edit importEdit(const EditName& name, const QString& summary, const std::shared_ptr<ImportJob>& job)
{
    return {.text = name.text,
            .gesture = name.gesture,
            .redo =
                [job](core::UnitOfWork& work) {
                    if (job->table)
                        importNow(work, *job);
                    else
                        job->records.bringAgain(work);
                },
            .undo = [job](core::UnitOfWork& work) { job->records.takeBack(work); },
            .bulk = summary};
}

} // namespace cxw::panels
