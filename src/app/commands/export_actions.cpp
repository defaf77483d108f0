#include "app/commands/export_actions.h"

#include "app/action_files.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"

#include <QFileInfo>

namespace cxw::app {

core::Expected<void> exportActions(CommandContext& context, const CommandOptions& options)
{
    const QString& output = options.files[1];
    const auto language = orUsage(languageOption(options));
    if (!isActionsFile(output))
        throw UsageError{
            badInput(CommandLine::tr("Actions go out as .json or .csv; %1 is something else.", "command line")
                         .arg(output))};
    const auto store = context.open(options.files[0], CommandContext::For::Reading);
    if (!store)
        return tl::unexpected(store.error());
    const auto all = (*store)->readAndWait([&](const core::UnitOfWork& work) {
        return loadActionRegister(work, language.value_or(work.workspace().load().language));
    });
    return all ? writeActionsFile(all->actions, context.clock.today(), QFileInfo(output).absoluteFilePath())
               : tl::make_unexpected(all.error());
}

} // namespace cxw::app
