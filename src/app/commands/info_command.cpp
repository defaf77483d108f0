#include "app/commands/commands.h"

#include "app/commands/command_context.h"
#include "app/commands/command_options.h"
#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/round_document.h"
#include "core/diagnostic/round_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"
#include "core/workspace/workspace_repository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cxw::app {
namespace {

QJsonObject factsOf(const core::UnitOfWork& work)
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
    facts[QStringLiteral("total")] = latest->votes.total ? QJsonValue(*latest->votes.total) : QJsonValue();
    return facts;
}

void printFacts(const QJsonObject& facts)
{
    const auto text = [&](const char* key) { return facts[QLatin1String(key)].toVariant().toString(); };
    print(CommandLine::tr("%1: %2 people, %3 rounds", "command line: name of a workspace and counts")
              .arg(text("name"), text("people"), text("rounds")));
    if (!facts.contains(QStringLiteral("latestRound")))
        return;
    const QJsonValue total = facts[QStringLiteral("total")];
    print(CommandLine::tr("Round %1 of %2: %3 questions, %4 people asked, total %5", "command line")
              .arg(text("latestRound"), text("latestDate"), text("asked"), text("invited"),
                   total.isDouble() ? QString::number(total.toDouble(), 'f', 2)
                                    : CommandLine::tr("too few", "command line: no figure")));
    print(CommandLine::tr("Next round due on %1", "command line").arg(text("nextDue")));
}

} // namespace

core::Expected<void> infoCommand(CommandContext& context, const QStringList& words)
{
    const auto options = orUsage(readOptions(
        words,
        {.usage = QStringLiteral("cxworkbench info FILE.cxw [--json]"), .flags = {QStringLiteral("json")}}));
    const auto store = context.open(options.files.front(), CommandContext::For::Reading);
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

} // namespace cxw::app
