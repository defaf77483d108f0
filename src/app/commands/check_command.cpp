#include "app/commands/commands.h"

#include "app/commands/command_context.h"
#include "app/commands/command_options.h"

namespace cxw::app {

core::Expected<void> checkCommand(CommandContext& context, const QStringList& words)
{
    const auto options = orUsage(readOptions(words, {.usage = QStringLiteral("cxworkbench check FILE.cxw")}));
    const auto store = context.open(options.files.front(), CommandContext::For::Reading);
    if (!store)
        return tl::unexpected(store.error());
    auto sound = (*store)->checkAndWait();
    if (sound)
        print(CommandLine::tr("The file is sound.", "command line: after a check"));
    return sound;
}

} // namespace cxw::app
