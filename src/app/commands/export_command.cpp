#include "app/commands/commands.h"

#include "app/commands/command_context.h"
#include "app/commands/command_options.h"
#include "app/round_files.h"
#include "app/set_files.h"
#include "core/diagnostic/round_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"
#include "exchange/comparison_json.h"
#include "exchange/question_set_json.h"
#include "exchange/text_file.h"
#include "exchange/workspace_json.h"

#include <QFileInfo>

namespace cxw::app {
namespace {

/// Holds what is asked for against the suffix of the output.
RoundFile::Kind kindOf(const QString& what, const QString& output)
{
    const auto bySuffix = roundFileFor(output);
    if (what == QLatin1String("workspace")) {
        if (bySuffix != RoundFile::Figures)
            throw UsageError{badInput(
                CommandLine::tr("A workspace goes out as .json; %1 is something else.", "command line")
                    .arg(output))};
        return RoundFile::Figures;
    }
    if (what == QLatin1String("report")) {
        if (bySuffix != RoundFile::Report && bySuffix != RoundFile::Figures)
            throw UsageError{
                badInput(CommandLine::tr("A report goes out as .pdf, .html or .json; %1 is something else.",
                                         "command line")
                             .arg(output))};
        return *bySuffix;
    }
    if (what == QLatin1String("comparison")) {
        if (bySuffix != RoundFile::Figures)
            throw UsageError{badInput(
                CommandLine::tr("A comparison goes out as .json; %1 is something else.", "command line")
                    .arg(output))};
        return RoundFile::Figures;
    }
    if (what == QLatin1String("set")) {
        if (bySuffix != RoundFile::Figures)
            throw UsageError{badInput(
                CommandLine::tr("A question set goes out as .json; %1 is something else.", "command line")
                    .arg(output))};
        return RoundFile::Figures;
    }
    if (what != QLatin1String("round"))
        throw UsageError{badInput(CommandLine::tr(
            "What shall go out? Say --what round, comparison, report, set or workspace.", "command line"))};
    if (bySuffix != RoundFile::Figures && bySuffix != RoundFile::Votes)
        throw UsageError{badInput(
            CommandLine::tr("A round goes out as .json or .csv; %1 is something else.", "command line")
                .arg(output))};
    return *bySuffix;
}

/// A round by its number, or the latest; empty where there is none.
std::optional<core::RoundId> findRound(const core::UnitOfWork& work, std::optional<int> number)
{
    for (const core::Round& round : work.rounds().all())
        if (!number || round.number == *number)
            return round.id;
    return std::nullopt;
}

std::optional<int> numberOption(const CommandOptions& options, const QString& name)
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

/// The latest round against the newest before it that asked the same, or as --from and --to say.
core::Expected<core::ComparisonDocument> comparisonDocument(storage::SqlStore& store,
                                                            const CommandOptions& options,
                                                            std::optional<core::Language> language)
{
    const auto from = numberOption(options, QStringLiteral("from"));
    const auto to = numberOption(options, QStringLiteral("to"));
    auto document =
        store.readAndWait([&](const core::UnitOfWork& work) -> std::optional<core::ComparisonDocument> {
            const auto later = findRound(work, to);
            if (!later)
                return std::nullopt;
            const auto earlier =
                from ? findRound(work, from) : roundToCompareWith(work, work.rounds().find(*later).value());
            return earlier
                ? loadComparison(work, *earlier, *later, language.value_or(work.workspace().load().language))
                : std::nullopt;
        });
    if (!document)
        return tl::unexpected(document.error());
    if (!*document)
        return tl::unexpected(badInput(
            CommandLine::tr("There are no two such rounds to compare in this workspace.", "command line")));
    return std::move(**document);
}

core::Expected<core::RoundDocument> roundDocument(storage::SqlStore& store, const QString& which,
                                                  std::optional<core::Language> language)
{
    bool isNumber = false;
    const int number = which.toInt(&isNumber);
    if (!isNumber && which != QLatin1String("latest"))
        throw UsageError{badInput(CommandLine::tr("--round takes latest or a number.", "command line"))};
    auto document =
        store.readAndWait([&](const core::UnitOfWork& work) -> std::optional<core::RoundDocument> {
            for (const core::Round& round : work.rounds().all())
                if (!isNumber || round.number == number)
                    return loadRoundDocument(work, round.id,
                                             language.value_or(work.workspace().load().language));
            return std::nullopt;
        });
    if (!document)
        return tl::unexpected(document.error());
    if (!*document)
        return tl::unexpected(badInput(
            CommandLine::tr("There is no round %1 in this workspace.", "command line; a number or \"latest\"")
                .arg(which)));
    return std::move(**document);
}

/// An own set by its name, or what a round asks.
core::Expected<void> exportSet(CommandContext& context, storage::SqlStore& store,
                               const CommandOptions& options)
{
    const QString name = options.value(QStringLiteral("set"));
    core::QuestionSet set;
    if (name.isEmpty()) {
        const auto document = roundDocument(
            store, options.value(QStringLiteral("round"), QStringLiteral("latest")), std::nullopt);
        if (!document)
            return tl::unexpected(document.error());
        set = setOfRound(*document, context.bank);
    } else {
        const auto own = store.readAndWait(core::loadOwnContent);
        if (!own)
            return tl::unexpected(own.error());
        const core::QuestionSet* known = own->findSetNamed(name);
        if (!known)
            return tl::unexpected(badInput(
                CommandLine::tr("There is no own set called %1 in this workspace.", "command line; a name")
                    .arg(name)));
        set = *known;
    }
    const auto file = store.readAndWait([&](const core::UnitOfWork& work) { return fileOfSet(work, set); });
    return file ? exchange::writeFile(QFileInfo(options.files[1]).absoluteFilePath(),
                                      exchange::questionSetJsonOf(*file))
                : tl::make_unexpected(file.error());
}

exchange::Paper paperOption(const CommandOptions& options)
{
    const QString paper = options.value(QStringLiteral("paper"), QStringLiteral("a4"));
    if (paper == QLatin1String("letter"))
        return exchange::Paper::Letter;
    if (paper != QLatin1String("a4"))
        throw UsageError{badInput(CommandLine::tr("--paper takes a4 or letter.", "command line"))};
    return exchange::Paper::A4;
}

} // namespace

core::Expected<void> exportCommand(CommandContext& context, const QStringList& words)
{
    const auto options = orUsage(
        readOptions(words,
                    {.usage = QStringLiteral("cxworkbench export FILE.cxw OUTPUT --what "
                                             "round|comparison|report|set|workspace [--round latest|N] "
                                             "[--set NAME] "
                                             "[--from N --to N] "
                                             "[--language en|es|de|ro|ru] [--paper a4|letter]"),
                     .files = 2,
                     .options = {QStringLiteral("what"), QStringLiteral("round"), QStringLiteral("language"),
                                 QStringLiteral("paper"), QStringLiteral("from"), QStringLiteral("to"),
                                 QStringLiteral("set")}}));
    const QString what = options.value(QStringLiteral("what"));
    const auto language = orUsage(languageOption(options));
    const RoundFile file{kindOf(what, options.files[1]), paperOption(options)};
    const auto store = context.open(options.files[0], CommandContext::For::Reading);
    if (!store)
        return tl::unexpected(store.error());
    if (what == QLatin1String("workspace")) {
        const auto json = (*store)->readAndWait(
            [](const core::UnitOfWork& work) { return exchange::exportWorkspace(work); });
        return json ? exchange::writeFile(QFileInfo(options.files[1]).absoluteFilePath(), *json)
                    : tl::make_unexpected(json.error());
    }
    if (what == QLatin1String("set"))
        return exportSet(context, **store, options);
    if (what == QLatin1String("comparison")) {
        const auto document = comparisonDocument(**store, options, language);
        return document
            ? exchange::writeFile(QFileInfo(options.files[1]).absoluteFilePath(),
                                  exchange::comparisonJsonOf(*document, context.bank,
                                                             document->hasAgreed() ? core::Reading::Agreed
                                                                                   : core::Reading::Votes))
            : tl::make_unexpected(document.error());
    }
    const auto document =
        roundDocument(**store, options.value(QStringLiteral("round"), QStringLiteral("latest")), language);
    return document
        ? writeRoundFile(*document, context.bank, file, QFileInfo(options.files[1]).absoluteFilePath())
        : tl::make_unexpected(document.error());
}

} // namespace cxw::app
