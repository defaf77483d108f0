// A program that the fault tests start, starve and kill. It writes through the real store and prints a line
// for each thing that it was told is saved.
//
//   kill_writer write FILE BACKUPS     adds people until something refuses, then tries again for one line of
//                                      standard input each
//   kill_writer probe FILE BACKUPS     says how the file opens and whether it takes a write
//   kill_writer entry|import|bulk FILE BACKUPS   the same with complaints that are written down, imported, or
//                                      changed all at once
//   kill_writer migrate FILE BACKUPS   brings the file to a second schema version
#include "kill_acts.h"
#include "later_migration.h"

#include "core/change_feed.h"
#include "core/storage_error.h"
#include "core/workspace/person_repository.h"
#include "storage/outcome.h"
#include "storage/sql/storage_thread.h"
#include "storage/sql_store.h"
#include "storage/workspace_session.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

using namespace cxw;
using namespace cxw::storage;

namespace {

void say(const std::string& line)
{
    std::cout << line << std::endl; // flushed: the next moment may be the last
}

void sayRefusal(const core::Error& error)
{
    say("refused " + std::to_string(int(error.kind)));
}

/// Adds the person after the last one and counts it, in one unit of work; says what came of it.
bool addPerson(SqlStore& store)
{
    qint64 number = 0;
    const auto outcome = store.writeAndWait({QStringLiteral("add person")}, [&](core::UnitOfWork& work) {
        const QString count = QStringLiteral("people");
        number = work.settings().find(count).value_or(QString()).toLongLong() + 1;
        work.people().save({core::PersonId(number), QString(200, QLatin1Char('x')), {}, {}});
        work.settings().save(count, QString::number(number));
    });
    if (outcome)
        say("saved " + std::to_string(number));
    else
        sayRefusal(outcome.error());
    return bool(outcome);
}

using Act = void (*)(core::UnitOfWork& work, qint64 act, const core::Clock& clock);

Act actOf(const QString& mode)
{
    if (mode == QLatin1String("entry"))
        return support::enterComplaint;
    if (mode == QLatin1String("import"))
        return support::importRows;
    return mode == QLatin1String("bulk") ? support::editInBulk : nullptr;
}

/// Does the act after the last one and counts it, in one unit of work; says what came of it.
bool doAct(SqlStore& store, Act act)
{
    const core::SystemClock clock;
    qint64 number = 0;
    const auto outcome =
        store.writeAndWait({.name = QStringLiteral("act"),
                            .bulk = act == support::importRows,
                            .summary = QStringLiteral("rows")},
                           [&](core::UnitOfWork& work) {
                               number = support::actsCounted(work) + 1;
                               act(work, number, clock);
                               work.settings().save(QStringLiteral("acts"), QString::number(number));
                           });
    if (outcome)
        say("saved " + std::to_string(number));
    else
        sayRefusal(outcome.error());
    return bool(outcome);
}

void write(SqlStore& store)
{
    std::string line;
    do
        while (addPerson(store)) { }
    while (std::getline(std::cin, line));
}

void probe(SqlStore& store)
{
    say(store.isReadOnly() ? "read-only" : "read-write");
    addPerson(store);
}

/// Erases the customer that the test expects to go.
void erase(SqlStore& store)
{
    say("ready");
    const auto outcome = store.eraseAndWait({.customer = core::CustomerId(1000)});
    if (outcome)
        say("erased");
    else
        sayRefusal(outcome.error());
}

void migrate(const OpenRequest& request, const core::Clock& clock)
{
    StorageThread thread;
    const auto outcome = thread.runAndWait([&] {
        return outcomeOf(
            [&] { const WorkspaceSession session(request, support::withLaterMigration(), clock); });
    });
    if (outcome)
        say("migrated");
    else
        sayRefusal(outcome.error());
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString& mode = arguments.at(1);
    const core::SystemClock clock;
    core::ChangeFeed changes;
    const OpenRequest request{arguments.at(2), arguments.at(3)};
    if (mode == QLatin1String("migrate")) {
        migrate(request, clock);
        return 0;
    }
    const auto store = SqlStore::openAndWait(request, {clock, changes});
    if (!store)
        sayRefusal(store.error());
    else if (const Act act = actOf(mode))
        while (doAct(**store, act)) { }
    else if (mode == QLatin1String("write"))
        write(**store);
    else if (mode == QLatin1String("erase"))
        erase(**store);
    else
        probe(**store);
    return 0;
}
