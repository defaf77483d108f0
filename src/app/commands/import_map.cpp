#include "app/commands/import_kinds.h"

#include "app/commands/command_context.h"
#include "app/commands/command_options.h"
#include "core/touchmap/map_file.h"
#include "core/unit_of_work.h"
#include "exchange/map_csv.h"
#include "exchange/map_json.h"
#include "exchange/text_file.h"

#include <QFileInfo>

namespace cxw::app {
namespace {

QString nameFrom(const QFileInfo& input)
{
    return input.completeBaseName().isEmpty() ? input.fileName() : input.completeBaseName();
}

core::Expected<core::MapFile> mapIn(const QByteArray& bytes, const QFileInfo& input,
                                    const core::UnitOfWork& work, CommandContext& context)
{
    if (input.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) != 0) {
        const auto file = exchange::readMapJson(bytes, work, context.ids);
        const auto checked = file ? checkMapFile(work, *file) : core::Expected<void>();
        return checked ? file : tl::make_unexpected(checked.error());
    }
    const auto rows = exchange::readMapCsv(bytes);
    return rows ? mapOfRows(work, *rows, nameFrom(input), context.clock.now(), context.ids)
                : tl::make_unexpected(rows.error());
}

} // namespace

core::Expected<void> importMapFile(CommandContext& context, const CommandOptions& options)
{
    const QFileInfo input(options.files[1]);
    const auto bytes = exchange::readFile(options.files[1]);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const bool dryRun = options.has(QStringLiteral("dry-run"));
    const auto store =
        context.open(options.files[0], dryRun ? CommandContext::For::Reading : CommandContext::For::Writing);
    if (!store)
        return tl::unexpected(store.error());
    const auto plan = (*store)->readAndWait(
        [&](const core::UnitOfWork& work) { return mapIn(*bytes, input, work, context); });
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return tl::unexpected(plan->error());
    const core::MapFile& file = **plan;
    if (!dryRun) {
        auto written = (*store)->writeAndWait(
            {.name = QStringLiteral("import map"), .bulk = true, .summary = input.fileName()},
            [&](core::UnitOfWork& work) { writeMapFile(work, file); });
        if (!written)
            return written;
    }
    print(CommandLine::tr("%1: %2 stages, %3 touchpoints", "command line: an imported map and their numbers")
              .arg(file.whole.map.name)
              .arg(file.whole.stages.size())
              .arg(file.whole.touchpoints.size()));
    return {};
}

} // namespace cxw::app
