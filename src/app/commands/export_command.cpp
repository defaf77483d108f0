#include "app/commands/commands.h"

#include "app/commands/export_kinds.h"

#include <QFileInfo>

#include <algorithm>

namespace cxw::app {
namespace {

std::vector<ExportKind> exportKinds()
{
    return {roundExport(),   comparisonExport(), actionsExport(),    reportExport(),
            ballotsExport(), calendarExport(),   complaintsExport(), complaintStatisticsExport(),
            mapExport(),     personExport(),     setExport(),        workspaceExport()};
}

CommandShape exportShape(const std::vector<ExportKind>& kinds)
{
    QStringList names;
    for (const ExportKind& each : kinds)
        names += each.what;
    return {.usage = QStringLiteral("cxworkbench export FILE.cxw OUTPUT --what %1 [--round latest|N] [--from "
                                    "N --to N] [--set NAME] [--customer NAME] [--map NAME] "
                                    "[--language en|es|de|ro|ru] [--paper a4|letter] [--grey]; of a map also "
                                    "[--format NAME] [--scale 1..4] [--paper fit|a4|a3|a2|a1|a0|letter] "
                                    "[--tiled] [--pair]")
                         .arg(names.join(QLatin1Char('|'))),
            .files = 2,
            .flags = {QStringLiteral("grey"), QStringLiteral("tiled"), QStringLiteral("pair")},
            .options = {QStringLiteral("what"), QStringLiteral("round"), QStringLiteral("language"),
                        QStringLiteral("paper"), QStringLiteral("from"), QStringLiteral("to"),
                        QStringLiteral("set"), QStringLiteral("customer"), QStringLiteral("map"),
                        QStringLiteral("format"), QStringLiteral("scale")}};
}

const ExportKind& kindOf(const std::vector<ExportKind>& kinds, const QString& what)
{
    const auto found = std::ranges::find(kinds, what, &ExportKind::what);
    if (found != kinds.end())
        return *found;
    QStringList names;
    for (const ExportKind& each : kinds)
        names += each.what;
    throw UsageError{badInput(CommandLine::tr("What shall go out? Say --what with one of these: %1.",
                                              "command line; a list of words as they are typed")
                                  .arg(names.join(QStringLiteral(", "))))};
}

/// As --format says, else by the suffix.
ExportFormat::Write writerOf(const ExportKind& kind, const QString& output, const QString& format)
{
    const QString wanted = format.isEmpty() ? QFileInfo(output).suffix().toLower() : format;
    const auto found = std::ranges::find_if(kind.formats, [&](const ExportFormat& each) {
        return wanted == each.suffix || (!format.isEmpty() && wanted == each.name);
    });
    if (found != kind.formats.end())
        return found->write;
    if (!format.isEmpty())
        throw UsageError{
            badInput(CommandLine::tr("--what %1 has no format %2.", "command line; both as they were typed")
                         .arg(kind.what, format))};
    QStringList suffixes;
    for (const ExportFormat& each : kind.formats)
        suffixes += QLatin1Char('.') + each.suffix;
    throw UsageError{
        badInput(CommandLine::tr("--what %1 goes out as %2; %3 is something else.",
                                 "command line; %1 as it was typed, %2 a list of suffixes, %3 a file's name")
                     .arg(kind.what, suffixes.join(QStringLiteral(", ")), output))};
}

} // namespace

std::optional<int> roundNumberOption(const CommandOptions& options, const QString& name)
{
    if (!options.has(name))
        return std::nullopt;
    bool isNumber = false;
    const int number = options.value(name).toInt(&isNumber);
    if (!isNumber)
        throw UsageError{badInput(
            CommandLine::tr("--%1 takes the number of a round.", "command line; an option").arg(name))};
    return number;
}

charts::PrintLook printLookOption(const CommandOptions& options)
{
    const QString paper = options.value(QStringLiteral("paper"), QStringLiteral("a4"));
    if (paper != QLatin1String("a4") && paper != QLatin1String("letter"))
        throw UsageError{badInput(CommandLine::tr("--paper takes a4 or letter.", "command line"))};
    return {.paper = paper == QLatin1String("a4") ? charts::Paper::A4 : charts::Paper::Letter,
            .ink = options.has(QStringLiteral("grey")) ? charts::Ink::Grey : charts::Ink::Colour};
}

core::Expected<void> exportCommand(CommandContext& context, const QStringList& words)
{
    const std::vector<ExportKind> kinds = exportKinds();
    const auto options = orUsage(readOptions(words, exportShape(kinds)));
    const auto language = orUsage(languageOption(options));
    const QString& output = options.files[1];
    const ExportFormat::Write write = writerOf(kindOf(kinds, options.value(QStringLiteral("what"))), output,
                                               options.value(QStringLiteral("format")));
    const auto store = context.open(options.files[0], CommandContext::For::Reading);
    if (!store)
        return tl::unexpected(store.error());
    return write({context, **store, options, language, QFileInfo(output).absoluteFilePath()});
}

} // namespace cxw::app
