#include "app/commands/export_kinds.h"

#include "charts/words.h"
#include "core/actions/action_register.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"
#include "exchange/text_file.h"
#include "exchange/xlsx/action_sheet.h"
#include "exchange/xlsx/xlsx_writer.h"

namespace cxw::app {
namespace {

core::Expected<void> writeActionSheet(const ExportJob& job)
{
    core::Language language = job.language.value_or(core::Language::En);
    const auto all = job.store.readAndWait([&](const core::UnitOfWork& work) {
        language = job.language.value_or(work.workspace().load().language);
        return loadActionRegister(work, language);
    });
    if (!all)
        return tl::make_unexpected(all.error());
    const auto bytes = exchange::xlsxOf(exchange::actionWorkbookOf(
        all->actions, job.context.bank, language, job.context.clock.today(), charts::Words(language)));
    return bytes ? exchange::writeFile(job.path, *bytes) : tl::make_unexpected(bytes.error());
}

} // namespace

ExportKind actionsExport()
{
    return {QLatin1String("actions"), {{QLatin1String("xlsx"), writeActionSheet}}};
}

} // namespace cxw::app
