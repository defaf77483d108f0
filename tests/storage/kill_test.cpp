#include "kill_acts.h"
#include "later_migration.h"
#include "storage_thread_helper.h"
#include "store_harness.h"
#include "writer_process.h"

#include "storage/known_schema.h"
#include "storage/soundness.h"
#include "storage/sql/connection.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <random>
#include <set>

using namespace cxw;
using namespace cxw::storage;
using namespace support;

namespace {

constexpr unsigned kSeed = 20261122;

constexpr int kWaysToWrite = 4;

/// Kills for each of them.
int rounds()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("CXW_KILLS", &given);
    return std::max(1, (given ? wanted : 100) / kWaysToWrite);
}

/// Lets the writer work until a random moment after its first acknowledged write, kills it, and says what was
/// acknowledged last.
qint64 acknowledgedUntilKilled(const QString& mode, OnFile& workspace, std::mt19937& random)
{
    WriterProcess writer(mode, workspace.path(), workspace.backupFolder());
    const QString first = writer.nextLine();
    INFO(first.toStdString());
    REQUIRE(WriterProcess::savedIn(first) > 0);
    QThread::usleep(
        std::uniform_int_distribution<unsigned long>(0, 30'000)(random)); // the moment is the test
    writer.kill();
    const QStringList rest = writer.remainingLines();
    return WriterProcess::savedIn(rest.isEmpty() ? first : rest.last());
}

qint64 peopleCounted(SqlStore& store)
{
    return store
        .readAndWait([](const core::UnitOfWork& work) {
            return work.settings().find(QStringLiteral("people")).value_or(QString()).toLongLong();
        })
        .value();
}

qint64 peopleThere(SqlStore& store)
{
    return store.readAndWait([](const core::UnitOfWork& work) { return qint64(work.people().all().size()); })
        .value();
}

/// Kills the writer many times; each time the file opens at once as its only writer, `isWhole` is given what
/// was acknowledged last, and the file is sound.
void killMany(const QString& mode, const std::function<void(SqlStore&, qint64 acknowledged)>& isWhole)
{
    OnFile workspace;
    workspace.close();
    std::mt19937 random(kSeed);
    for (int round = 0; round < rounds(); ++round) {
        CAPTURE(round);
        const qint64 acknowledged = acknowledgedUntilKilled(mode, workspace, random);
        QElapsedTimer takeover;
        takeover.start();
        workspace.reopen();
        REQUIRE(takeover.elapsed() < 1000);
        auto& store = workspace.store();
        REQUIRE_FALSE(store.isReadOnly());
        REQUIRE(store.recoveredFromCrash());
        isWhole(store, acknowledged);
        REQUIRE(store.checkAndWait());
        workspace.close();
    }
}

/// What is found in a log after a kill.
struct FoundLog
{
    qint64 acts = 0;
    qint64 complaints = 0;
    qint64 searched = 0; ///< found by a word that every one has
    qint64 drafts = 0;
    qint64 channels = 0;
    qint64 customers = 0;
    std::set<QString> references;
    std::set<std::optional<int>> severities;
    std::set<std::set<core::TagId>> tags;
};

FoundLog logIn(SqlStore& store, const char* word)
{
    return store
        .readAndWait([&](const core::UnitOfWork& work) {
            FoundLog found{.acts = actsCounted(work),
                           .complaints = work.complaints().count({}),
                           .searched = work.complaints().count({.text = QString::fromLatin1(word)}),
                           .drafts = qint64(work.drafts().all().size()),
                           .channels = qint64(work.channels().all().size()),
                           .customers = qint64(work.customers().all().size())};
            work.complaints().forEach({}, [&](const core::Complaint& each) {
                found.references.insert(each.reference);
                found.severities.insert(each.severity);
                found.tags.insert(each.tags);
                return true;
            });
            return found;
        })
        .value();
}

} // namespace

TEST_CASE("kill -9 loses nothing that was said to be saved", "[kill]")
{
    killMany(QStringLiteral("write"), [](SqlStore& store, qint64 acknowledged) {
        REQUIRE(peopleCounted(store) >= acknowledged);
        REQUIRE(peopleThere(store) == peopleCounted(store)); // both writes of a unit of work, or none
    });
}

TEST_CASE("kill -9 while complaints are written down keeps every draft or the complaint it became", "[kill]")
{
    killMany(QStringLiteral("entry"), [](SqlStore& store, qint64 acknowledged) {
        const FoundLog found = logIn(store, "entered");
        REQUIRE(found.acts >= acknowledged);
        REQUIRE(found.complaints == found.acts / 2);
        REQUIRE(found.searched == found.complaints);
        REQUIRE(qint64(found.references.size()) == found.complaints);
        REQUIRE(found.drafts == (found.acts % 2 == 1 ? 3 : 0));
    });
}

TEST_CASE("kill -9 during an import leaves all of it or nothing", "[kill]")
{
    killMany(QStringLiteral("import"), [](SqlStore& store, qint64 acknowledged) {
        const FoundLog found = logIn(store, "imported");
        REQUIRE(found.acts >= acknowledged);
        REQUIRE(found.complaints == found.acts * kRowsOfAnImport);
        REQUIRE(found.searched == found.complaints);
        REQUIRE(qint64(found.references.size()) == found.complaints);
        REQUIRE(found.channels == found.acts);
        REQUIRE(found.customers == found.complaints);
    });
}

TEST_CASE("kill -9 during a change of many complaints changes all of them or none", "[kill]")
{
    killMany(QStringLiteral("bulk"), [](SqlStore& store, qint64 acknowledged) {
        const FoundLog found = logIn(store, "edited");
        REQUIRE(found.acts >= acknowledged);
        REQUIRE(found.complaints == kRowsOfABulkEdit);
        REQUIRE(found.searched == found.complaints);
        REQUIRE(found.severities == std::set<std::optional<int>>{severityOfAct(found.acts)});
        REQUIRE(found.tags == std::set<std::set<core::TagId>>{{core::TagId(severityOfAct(found.acts))}});
    });
}

TEST_CASE("a migration killed in between leaves the old version or the new one", "[kill]")
{
    OnFile workspace;
    workspace.close();
    const QString old = workspace.filePath(QStringLiteral("old.cxw"));
    REQUIRE(QFile::copy(workspace.path(), old));
    std::mt19937 random(kSeed);
    for (int round = 0; round < rounds(); ++round) {
        CAPTURE(round);
        QFile::remove(workspace.path());
        REQUIRE(QFile::copy(old, workspace.path()));
        WriterProcess migration(QStringLiteral("migrate"), workspace.path(), workspace.backupFolder());
        QThread::usleep(std::uniform_int_distribution<unsigned long>(20'000, 150'000)(random));
        migration.kill();
        onStorageThread([&] {
            Connection connection = Connection::open(workspace.path(), Access::ReadWrite);
            REQUIRE_NOTHROW(requireKnownSchema(connection, withLaterMigration()));
            REQUIRE_NOTHROW(requireSound(connection, CheckDepth::Full));
        });
    }
}
