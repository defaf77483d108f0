#include "app/commands/commands.h"

#include "app/commands/command_context.h"
#include "app/commands/command_options.h"
#include "app/commands/import_kinds.h"
#include "app/set_files.h"
#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/votes_import.h"
#include "core/unit_of_work.h"
#include "exchange/text_file.h"
#include "exchange/votes_csv.h"
#include "exchange/workspace_json.h"

#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

namespace cxw::app {
namespace {

void listProblems(const core::VotesFile& file)
{
    // The refusal itself names the first; the others stand before it, one a line.
    for (std::size_t i = 1; i < file.problems.size(); ++i)
        QTextStream(stderr) << file.problems[i].sentence << Qt::endl;
}

core::Expected<void> writeOrPlan(CommandContext& context, storage::SqlStore& store,
                                 const core::VotesFile& file, const core::VotesImportOptions& wanted,
                                 const CommandOptions& options)
{
    const core::VotesImportContext ingredients{context.bank, context.clock, context.ids};
    const auto plan = store.readAndWait(
        [&](const core::UnitOfWork& work) { return planVotesImport(work, file, wanted, ingredients); });
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return tl::unexpected(plan->error());
    const core::VotesImport& import = **plan;
    if (!options.has(QStringLiteral("dry-run"))) {
        const QString summary =
            QStringLiteral("%1: %2 answers").arg(QFileInfo(options.files[1]).fileName()).arg(import.answers);
        auto written =
            store.writeAndWait({.name = QStringLiteral("import votes"), .bulk = true, .summary = summary},
                               [&](core::UnitOfWork& work) { writeVotes(work, import, context.bank); });
        if (!written)
            return written;
    }
    print(CommandLine::tr("%1 people, %2 questions, %3 answers", "command line: what was imported")
              .arg(import.respondents)
              .arg(import.questions)
              .arg(import.answers));
    return {};
}

core::Expected<void> importVotesFile(CommandContext& context, const CommandOptions& options)
{
    const QString round = options.value(QStringLiteral("round"), QStringLiteral("new"));
    if (round != QLatin1String("new") && round != QLatin1String("latest"))
        throw UsageError{badInput(CommandLine::tr("--round takes new or latest.", "command line"))};
    using Target = core::VotesImportOptions::Target;
    const core::VotesImportOptions wanted{.target = round == QLatin1String("new") ? Target::NewRound
                                                                                  : Target::LatestRound,
                                          .date = orUsage(dateOption(options, QStringLiteral("date")))};
    const bool dryRun = options.has(QStringLiteral("dry-run"));
    const auto bytes = exchange::readFile(options.files[1]);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto store =
        context.open(options.files[0], dryRun ? CommandContext::For::Reading : CommandContext::For::Writing);
    if (!store)
        return tl::unexpected(store.error());
    const auto known = (*store)->readAndWait([&](const core::UnitOfWork& work) {
        std::vector<core::Question> questions = work.questions().all();
        for (const core::Question& shipped : context.bank.questions)
            if (std::ranges::find(questions, shipped.id, &core::Question::id) == questions.end())
                questions.push_back(shipped); // copied into the file with the votes
        return questions;
    });
    if (!known)
        return tl::unexpected(known.error());
    const core::VotesFile file = exchange::readVotesCsv(*bytes, *known);
    listProblems(file);
    return writeOrPlan(context, **store, file, wanted, options);
}

core::Expected<void> importWorkspaceFile(CommandContext& context, const CommandOptions& options)
{
    const auto bytes = exchange::readFile(options.files[1]);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto copy = exchange::readWorkspaceJson(*bytes);
        !copy || options.has(QStringLiteral("dry-run")))
        return copy ? core::Expected<void>() : tl::make_unexpected(copy.error());
    const auto store = context.open(options.files[0], CommandContext::For::Writing);
    if (!store)
        return tl::unexpected(store.error());
    core::Expected<void> refused;
    const auto written =
        (*store)->writeAndWait({.name = QStringLiteral("import workspace"),
                                .bulk = true,
                                .summary = QFileInfo(options.files[1]).fileName()},
                               [&](core::UnitOfWork& work) {
                                   if (const auto copy = exchange::importWorkspace(work, *bytes); !copy)
                                       refused = tl::make_unexpected(copy.error());
                               });
    return written ? refused : written;
}

core::Expected<void> importSetFile(CommandContext& context, const CommandOptions& options)
{
    const auto file = readSetFile(options.files[1], context.bank);
    if (!file)
        return tl::unexpected(file.error());
    const bool dryRun = options.has(QStringLiteral("dry-run"));
    const auto store =
        context.open(options.files[0], dryRun ? CommandContext::For::Reading : CommandContext::For::Writing);
    if (!store)
        return tl::unexpected(store.error());
    const auto plan = (*store)->readAndWait(
        [&](const core::UnitOfWork& work) { return planSetImport(work, *file, context.ids); });
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return tl::unexpected(plan->error());
    if (!dryRun) {
        auto written =
            (*store)->writeAndWait({.name = QStringLiteral("import set")}, [&](core::UnitOfWork& work) {
                writeSetImport(work, **plan, context.bank);
            });
        if (!written)
            return written;
    }
    print(CommandLine::tr("%1: %2 questions", "command line: an imported set and their number")
              .arg(file->name)
              .arg(file->questions.size()));
    return {};
}

} // namespace

core::Expected<void> importCommand(CommandContext& context, const QStringList& words)
{
    const auto options = orUsage(readOptions(
        words,
        {.usage =
             QStringLiteral("cxworkbench import FILE.cxw INPUT --as votes|set|workspace|complaints|map "
                            "[--date YYYY-MM-DD] [--round new|latest] [--map \"Header=field\"]... "
                            "[--dates \"Header=M/D/YYYY\"]... [--duplicates skip|keep|update] [--dry-run]"),
         .files = 2,
         .flags = {QStringLiteral("dry-run")},
         .options = {QStringLiteral("as"), QStringLiteral("date"), QStringLiteral("round"),
                     QStringLiteral("map"), QStringLiteral("dates"), QStringLiteral("duplicates")}}));
    const QString kind = options.value(QStringLiteral("as"));
    if (kind == QLatin1String("votes"))
        return importVotesFile(context, options);
    if (kind == QLatin1String("set"))
        return importSetFile(context, options);
    if (kind == QLatin1String("workspace"))
        return importWorkspaceFile(context, options);
    if (kind == QLatin1String("complaints"))
        return importComplaintsFile(context, options);
    if (kind == QLatin1String("map"))
        return importMapFile(context, options);
    throw UsageError{badInput(
        CommandLine::tr("What is it? Say --as votes, --as set, --as workspace, --as complaints or --as map.",
                        "command line"))};
}

} // namespace cxw::app
