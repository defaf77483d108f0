#include "app/commands/commands.h"

#include "app/commands/command_context.h"
#include "app/commands/command_options.h"
#include "app/settings.h"
#include "app/workspace_making.h"

#include <QFileInfo>

namespace cxw::app {

core::Expected<void> newCommand(CommandContext& context, const QStringList& words)
{
    const auto options =
        orUsage(readOptions(words,
                            {.usage = QStringLiteral("cxworkbench new FILE.cxw [--template "
                                                     "quick|balanced|full|characteristics|frontline] "
                                                     "[--language en|es|de|ro|ru] [--sample]"),
                             .flags = {QStringLiteral("sample")},
                             .options = {QStringLiteral("template"), QStringLiteral("language")}}));
    const core::Language language = orUsage(languageOption(options)).value_or(core::Language::En);
    const QString chosen = options.value(QStringLiteral("template"));
    if (!chosen.isEmpty() && !context.bank.findTemplate(chosen))
        throw UsageError{badInput(
            CommandLine::tr("There is no template %1; choose quick, balanced, full, characteristics or "
                            "frontline.",
                            "command line")
                .arg(chosen))};
    const Ingredients ingredients{context.bank, context.clock, context.ids};
    const QString path = QFileInfo(options.files.front()).absoluteFilePath();
    if (QFileInfo::exists(path))
        return tl::unexpected(badInput(
            CommandLine::tr("There is already a file %1; choose another name.", "command line").arg(path)));
    core::Store::WriteWork fill =
        emptyWorkspace(ingredients, QFileInfo(path).completeBaseName(), language, chosen);
    if (options.has(QStringLiteral("sample"))) {
        const auto sample = readSample(context.bank);
        if (!sample)
            return tl::unexpected(sample.error());
        fill = sampleWorkspace(ingredients, *sample, language);
    }
    const auto store = storage::SqlStore::createAndWait({.path = path, .fill = fill}, backupFolder(),
                                                        {context.clock, context.changes});
    return store ? core::Expected<void>() : tl::make_unexpected(store.error());
}

} // namespace cxw::app
