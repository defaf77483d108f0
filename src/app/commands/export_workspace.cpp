#include "app/commands/export_kinds.h"

#include "exchange/text_file.h"
#include "exchange/workspace_json.h"

namespace cxw::app {
namespace {

core::Expected<void> writeWorkspaceJson(const ExportJob& job)
{
    const auto json =
        job.store.readAndWait([](const core::UnitOfWork& work) { return exchange::exportWorkspace(work); });
    return json ? exchange::writeFile(job.path, *json) : tl::make_unexpected(json.error());
}

} // namespace

ExportKind workspaceExport()
{
    return {QLatin1String("workspace"), {{QLatin1String("json"), writeWorkspaceJson}}};
}

} // namespace cxw::app
