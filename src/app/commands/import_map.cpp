#include "app/commands/import_kinds.h"

#include "app/commands/command_context.h"
#include "app/commands/command_options.h"
#include "app/map_files.h"
#include "core/touchmap/map_writing.h"
#include "core/unit_of_work.h"

#include <QFileInfo>
#include <QTextStream>

namespace cxw::app {
namespace {

/// Each row that cannot come in, but the first, which is the refusal itself.
void listRefused(const ReadMap& read)
{
    for (std::size_t i = 1; i < read.refused.size(); ++i)
        QTextStream(stderr) << read.refused[i].sentence << Qt::endl;
}

} // namespace

core::Expected<void> importMapFile(CommandContext& context, const CommandOptions& options)
{
    const QFileInfo input(options.files[1]);
    const bool dryRun = options.has(QStringLiteral("dry-run"));
    const auto store =
        context.open(options.files[0], dryRun ? CommandContext::For::Reading : CommandContext::For::Writing);
    if (!store)
        return tl::unexpected(store.error());
    const auto plan = (*store)->readAndWait([&](const core::UnitOfWork& work) {
        return readMap(work, input.filePath(), context.clock.now(), context.ids);
    });
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return tl::unexpected(plan->error());
    const core::MapImport& import = (*plan)->import;
    if (!(*plan)->refused.empty()) {
        listRefused(**plan);
        return tl::unexpected(badInput((*plan)->refused.front().sentence));
    }
    if (!dryRun) {
        auto written = (*store)->writeAndWait(
            {.name = QStringLiteral("import map"), .bulk = true, .summary = input.fileName()},
            [&](core::UnitOfWork& work) { writeMapChange(work, import.change); });
        if (!written)
            return written;
    }
    print(CommandLine::tr("%1: %2 stages, %3 touchpoints", "command line: an imported map and their numbers")
              .arg(import.name)
              .arg(import.stages)
              .arg(import.touchpoints));
    return {};
}

} // namespace cxw::app
