#include "app/commands/export_kinds.h"

#include "app/action_files.h"
#include "app/report_files.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"
#include "exchange/report/report_file.h"

namespace cxw::app {
namespace {

core::Expected<void> writeActionsReport(const ExportJob& job)
{
    const charts::PrintLook look = printLookOption(job.options);
    auto actions = job.store.readAndWait([&](const core::UnitOfWork& work) {
        return loadActions(work, job.context.clock.today(),
                           job.language.value_or(work.workspace().load().language));
    });
    return actions ? exchange::saveReport(reportOf(std::move(*actions), job.context.bank), job.path, look)
                   : tl::make_unexpected(actions.error());
}

core::Expected<void> writeActionsTable(const ExportJob& job)
{
    auto content = job.store.readAndWait([&](const core::UnitOfWork& work) {
        const core::Language language = job.language.value_or(work.workspace().load().language);
        return ActionsContent{loadActionRegister(work, language).actions, job.context.clock.today(),
                              language};
    });
    return content ? writeActionsFile(*content, job.context.bank, job.path)
                   : tl::make_unexpected(content.error());
}

} // namespace

ExportKind actionsExport()
{
    return {QLatin1String("actions"),
            {{QLatin1String("json"), writeActionsTable},
             {QLatin1String("csv"), writeActionsTable},
             {QLatin1String("xlsx"), writeActionsTable},
             {QLatin1String("pdf"), writeActionsReport},
             {QLatin1String("html"), writeActionsReport}}};
}

} // namespace cxw::app
