#include "app/command_line.h"

#include "app/command_options.h"
#include "app/round_files.h"
#include "app/settings.h"
#include "app/workspace_making.h"
#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/votes_import.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"
#include "core/workspace/workspace_repository.h"
#include "exchange/sample_file.h"
#include "exchange/text_file.h"
#include "exchange/votes_csv.h"
#include "exchange/workspace_json.h"
#include "storage/sql_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

namespace cxw::app {
namespace {

using core::Error;
using core::ErrorKind;
using core::Expected;
using storage::SqlStore;

/// A failure that is the caller's wording of the command and not the file's.
struct UsageError
{
    Error error;
};

Error badInput(const QString& sentence)
{
    return {ErrorKind::BadInput, sentence};
}

/// One run of the program without a window.
class Command final
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    Command(const core::QuestionBank& bank, const core::Clock& clock)
        : m_bank(bank)
        , m_clock(clock)
        , m_ids(clock)
    {
    }

    int run(const QString& name, const QStringList& words)
    {
        Expected<void> outcome;
        try {
            if (name == QLatin1String("new"))
                outcome = makeNew(words);
            else if (name == QLatin1String("info"))
                outcome = info(words);
            else if (name == QLatin1String("import"))
                outcome = import(words);
            else if (name == QLatin1String("export"))
                outcome = exportFile(words);
            else
                outcome = check(words);
        } catch (const UsageError& wrong) {
            complain(wrong.error);
            return WrongUsage;
        }
        if (outcome)
            return Done;
        complain(outcome.error());
        return Refused;
    }

private:
    static void complain(const Error& error) { QTextStream(stderr) << sentenceFor(error) << Qt::endl; }
    static void print(const QString& line) { QTextStream(stdout) << line << Qt::endl; }

    template <class T> static T orUsage(Expected<T> value)
    {
        if (!value)
            throw UsageError{value.error()};
        return std::move(*value);
    }

    static QString absolute(const QString& path) { return QFileInfo(path).absoluteFilePath(); }

    Expected<std::unique_ptr<SqlStore>> open(const QString& path, bool readOnly)
    {
        auto store = SqlStore::openAndWait(
            {.path = absolute(path), .backupFolder = backupFolder(), .readOnly = readOnly},
            {m_clock, m_changes});
        if (store && !readOnly && (*store)->isReadOnly())
            return tl::unexpected(
                Error{(*store)->lockHolder() ? ErrorKind::Busy : ErrorKind::ReadOnly, path});
        return store;
    }

    Expected<void> makeNew(const QStringList& words)
    {
        const auto options = orUsage(
            readOptions(words,
                        {.usage = QStringLiteral("cxworkbench new FILE.cxw [--template quick|balanced|full] "
                                                 "[--language en|es|de|ro|ru] [--sample]"),
                         .flags = {QStringLiteral("sample")},
                         .options = {QStringLiteral("template"), QStringLiteral("language")}}));
        const core::Language language = orUsage(languageOption(options)).value_or(core::Language::En);
        const QString chosen = options.value(QStringLiteral("template"));
        if (!chosen.isEmpty() && !m_bank.findTemplate(chosen))
            throw UsageError{badInput(
                tr("There is no template %1; choose quick, balanced or full.", "command line").arg(chosen))};
        const Ingredients ingredients{m_bank, m_clock, m_ids};
        const QString path = absolute(options.files.front());
        core::Store::WriteWork fill =
            emptyWorkspace(ingredients, QFileInfo(path).completeBaseName(), language, chosen);
        if (options.has(QStringLiteral("sample"))) {
            const auto company = exchange::readSampleCompany(m_bank);
            if (!company)
                return tl::unexpected(company.error());
            fill = sampleWorkspace(ingredients, *company, language);
        }
        const auto store =
            SqlStore::createAndWait({.path = path, .fill = fill}, backupFolder(), {m_clock, m_changes});
        return store ? Expected<void>() : tl::make_unexpected(store.error());
    }

    Expected<void> info(const QStringList& words)
    {
        const auto options =
            orUsage(readOptions(words,
                                {.usage = QStringLiteral("cxworkbench info FILE.cxw [--json]"),
                                 .flags = {QStringLiteral("json")}}));
        const auto store = open(options.files.front(), true);
        if (!store)
            return tl::unexpected(store.error());
        const auto facts = (*store)->readAndWait(factsOf);
        if (!facts)
            return tl::unexpected(facts.error());
        if (options.has(QStringLiteral("json")))
            print(QString::fromUtf8(QJsonDocument(*facts).toJson(QJsonDocument::Indented)).trimmed());
        else
            printFacts(*facts);
        return {};
    }

    static QJsonObject factsOf(const core::UnitOfWork& work)
    {
        const core::Workspace workspace = work.workspace().load();
        const auto rounds = work.rounds().all();
        QJsonObject facts{{QStringLiteral("name"), workspace.name},
                          {QStringLiteral("language"), codeOf(workspace.language)},
                          {QStringLiteral("people"), qint64(work.people().all().size())},
                          {QStringLiteral("questions"), qint64(work.questions().all().size())},
                          {QStringLiteral("rounds"), qint64(rounds.size())}};
        if (rounds.empty())
            return facts;
        const auto latest = loadRoundDocument(work, rounds.front().id, workspace.language);
        facts[QStringLiteral("latestRound")] = rounds.front().number;
        facts[QStringLiteral("latestDate")] = rounds.front().date.toString(Qt::ISODate);
        facts[QStringLiteral("invited")] = rounds.front().invited;
        facts[QStringLiteral("asked")] = qint64(latest->votes.questions.size());
        facts[QStringLiteral("nextDue")] = latest->due.toString(Qt::ISODate);
        facts[QStringLiteral("total")] =
            latest->votes.total ? QJsonValue(*latest->votes.total) : QJsonValue();
        return facts;
    }

    static void printFacts(const QJsonObject& facts)
    {
        const auto text = [&](const char* key) { return facts[QLatin1String(key)].toVariant().toString(); };
        print(tr("%1: %2 people, %3 rounds", "command line: name of a workspace and counts")
                  .arg(text("name"), text("people"), text("rounds")));
        if (!facts.contains(QStringLiteral("latestRound")))
            return;
        const QJsonValue total = facts[QStringLiteral("total")];
        print(tr("Round %1 of %2: %3 questions, %4 people asked, total %5", "command line")
                  .arg(text("latestRound"), text("latestDate"), text("asked"), text("invited"),
                       total.isDouble() ? QString::number(total.toDouble(), 'f', 2)
                                        : tr("too few", "command line: no figure")));
        print(tr("Next round due on %1", "command line").arg(text("nextDue")));
    }

    Expected<void> import(const QStringList& words)
    {
        const auto options = orUsage(readOptions(
            words,
            {.usage =
                 QStringLiteral("cxworkbench import FILE.cxw INPUT --as votes|workspace [--date YYYY-MM-DD] "
                                "[--round new|latest] [--dry-run]"),
             .files = 2,
             .flags = {QStringLiteral("dry-run")},
             .options = {QStringLiteral("as"), QStringLiteral("date"), QStringLiteral("round")}}));
        const QString kind = options.value(QStringLiteral("as"));
        if (kind == QLatin1String("votes"))
            return importVotesFile(options);
        if (kind == QLatin1String("workspace"))
            return importWorkspaceFile(options);
        throw UsageError{badInput(tr("What is it? Say --as votes or --as workspace.", "command line"))};
    }

    Expected<void> importVotesFile(const CommandOptions& options)
    {
        const QString round = options.value(QStringLiteral("round"), QStringLiteral("new"));
        if (round != QLatin1String("new") && round != QLatin1String("latest"))
            throw UsageError{badInput(tr("--round takes new or latest.", "command line"))};
        using Target = core::VotesImportOptions::Target;
        const core::VotesImportOptions wanted{.target = round == QLatin1String("new") ? Target::NewRound
                                                                                      : Target::LatestRound,
                                              .date = orUsage(dateOption(options, QStringLiteral("date")))};
        const auto bytes = exchange::readFile(options.files[1]);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const auto store = open(options.files[0], options.has(QStringLiteral("dry-run")));
        if (!store)
            return tl::unexpected(store.error());
        const auto known =
            (*store)->readAndWait([](const core::UnitOfWork& work) { return work.questions().all(); });
        if (!known)
            return tl::unexpected(known.error());
        const core::VotesFile file = exchange::readVotesCsv(*bytes, *known);
        listProblems(file);
        return writeOrPlan(**store, file, wanted, options);
    }

    static void listProblems(const core::VotesFile& file)
    {
        // The refusal itself names the first; the others stand before it, one a line.
        for (std::size_t i = 1; i < file.problems.size(); ++i)
            QTextStream(stderr) << file.problems[i].sentence << Qt::endl;
    }

    Expected<void> writeOrPlan(SqlStore& store, const core::VotesFile& file,
                               const core::VotesImportOptions& wanted, const CommandOptions& options)
    {
        const core::VotesImportContext context{m_bank, m_clock, m_ids};
        const auto plan = store.readAndWait(
            [&](const core::UnitOfWork& work) { return planVotesImport(work, file, wanted, context); });
        if (!plan)
            return tl::unexpected(plan.error());
        if (!*plan)
            return tl::unexpected(plan->error());
        const core::VotesImport& import = **plan;
        if (!options.has(QStringLiteral("dry-run"))) {
            const QString summary = QStringLiteral("%1: %2 answers")
                                        .arg(QFileInfo(options.files[1]).fileName())
                                        .arg(import.answers);
            const auto written =
                store.writeAndWait({.name = QStringLiteral("import votes"), .bulk = true, .summary = summary},
                                   [&](core::UnitOfWork& work) { writeVotes(work, import); });
            if (!written)
                return written;
        }
        print(tr("%1 people, %2 questions, %3 answers", "command line: what was imported")
                  .arg(import.respondents)
                  .arg(import.questions)
                  .arg(import.answers));
        return {};
    }

    Expected<void> importWorkspaceFile(const CommandOptions& options)
    {
        const auto bytes = exchange::readFile(options.files[1]);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const auto copy = exchange::readWorkspaceJson(*bytes);
            !copy || options.has(QStringLiteral("dry-run")))
            return copy ? Expected<void>() : tl::make_unexpected(copy.error());
        const auto store = open(options.files[0], false);
        if (!store)
            return tl::unexpected(store.error());
        Expected<void> refused;
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

    Expected<void> exportFile(const QStringList& words)
    {
        const auto options = orUsage(readOptions(
            words,
            {.usage = QStringLiteral(
                 "cxworkbench export FILE.cxw OUTPUT --what round|report|workspace [--round latest|N] "
                 "[--language en|es|de|ro|ru]"),
             .files = 2,
             .options = {QStringLiteral("what"), QStringLiteral("round"), QStringLiteral("language")}}));
        const QString what = options.value(QStringLiteral("what"));
        const auto language = orUsage(languageOption(options));
        const RoundFile file = roundFile(what, options.files[1]);
        const auto store = open(options.files[0], true);
        if (!store)
            return tl::unexpected(store.error());
        if (what == QLatin1String("workspace")) {
            const auto json = (*store)->readAndWait(
                [](const core::UnitOfWork& work) { return exchange::exportWorkspace(work); });
            return json ? exchange::writeFile(absolute(options.files[1]), *json)
                        : tl::make_unexpected(json.error());
        }
        const auto document = roundDocument(
            **store, options.value(QStringLiteral("round"), QStringLiteral("latest")), language);
        return document ? writeRoundFile(*document, m_bank, file, absolute(options.files[1]))
                        : tl::make_unexpected(document.error());
    }

    /// Holds what is asked for against the suffix of the output.
    static RoundFile roundFile(const QString& what, const QString& output)
    {
        const auto bySuffix = roundFileFor(output);
        if (what == QLatin1String("workspace")) {
            if (bySuffix != RoundFile::Figures)
                throw UsageError{badInput(
                    tr("A workspace goes out as .json; %1 is something else.", "command line").arg(output))};
            return RoundFile::Figures;
        }
        if (what == QLatin1String("report")) {
            if (bySuffix != RoundFile::Report && bySuffix != RoundFile::Figures)
                throw UsageError{badInput(
                    tr("A report goes out as .pdf, .html or .json; %1 is something else.", "command line")
                        .arg(output))};
            return *bySuffix;
        }
        if (what != QLatin1String("round"))
            throw UsageError{
                badInput(tr("What shall go out? Say --what round, report or workspace.", "command line"))};
        if (bySuffix != RoundFile::Figures && bySuffix != RoundFile::Votes)
            throw UsageError{badInput(
                tr("A round goes out as .json or .csv; %1 is something else.", "command line").arg(output))};
        return *bySuffix;
    }

    Expected<core::RoundDocument> roundDocument(SqlStore& store, const QString& which,
                                                std::optional<core::Language> language)
    {
        bool isNumber = false;
        const int number = which.toInt(&isNumber);
        if (!isNumber && which != QLatin1String("latest"))
            throw UsageError{badInput(tr("--round takes latest or a number.", "command line"))};
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
            return tl::unexpected(
                badInput(tr("There is no round %1 in this workspace.", "command line; a number or \"latest\"")
                             .arg(which)));
        return std::move(**document);
    }

    Expected<void> check(const QStringList& words)
    {
        const auto options =
            orUsage(readOptions(words, {.usage = QStringLiteral("cxworkbench check FILE.cxw")}));
        const auto store = open(options.files.front(), true);
        if (!store)
            return tl::unexpected(store.error());
        const auto sound = (*store)->checkAndWait();
        if (sound)
            print(tr("The file is sound.", "command line: after a check"));
        return sound;
    }

    const core::QuestionBank& m_bank;
    const core::Clock& m_clock;
    core::IdSource m_ids;
    core::ChangeFeed m_changes;
};

} // namespace

bool isCommand(const QStringList& arguments)
{
    static const QStringList kCommands{QStringLiteral("new"), QStringLiteral("info"),
                                       QStringLiteral("import"), QStringLiteral("export"),
                                       QStringLiteral("check")};
    return !arguments.isEmpty() && kCommands.contains(arguments.front());
}

int runCommand(const QStringList& arguments, const core::QuestionBank& bank, const core::Clock& clock)
{
    return Command(bank, clock).run(arguments.front(), arguments.mid(1));
}

} // namespace cxw::app
