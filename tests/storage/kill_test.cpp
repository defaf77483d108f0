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

using namespace cxw;
using namespace cxw::storage;
using namespace support;

namespace {

constexpr unsigned kSeed = 20261122;

int rounds()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("CXW_KILLS", &given);
    return given ? wanted : 100;
}

/// Lets the writer work until a random moment after its first acknowledged write, kills it, and says what was
/// acknowledged last.
qint64 acknowledgedUntilKilled(OnFile& workspace, std::mt19937& random)
{
    WriterProcess writer(QStringLiteral("write"), workspace.path(), workspace.backupFolder());
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

} // namespace

TEST_CASE("kill -9 loses nothing that was said to be saved", "[kill]")
{
    OnFile workspace;
    workspace.close();
    std::mt19937 random(kSeed);
    for (int round = 0; round < rounds(); ++round) {
        CAPTURE(round);
        const qint64 acknowledged = acknowledgedUntilKilled(workspace, random);
        QElapsedTimer takeover;
        takeover.start();
        workspace.reopen();
        REQUIRE(takeover.elapsed() < 1000);
        auto& store = workspace.store();
        REQUIRE_FALSE(store.isReadOnly());
        REQUIRE(store.recoveredFromCrash());
        REQUIRE(peopleCounted(store) >= acknowledged);
        REQUIRE(peopleThere(store) == peopleCounted(store)); // both writes of a unit of work, or none
        REQUIRE(store.checkAndWait());
        workspace.close();
    }
}

TEST_CASE("a migration killed in between leaves the old version or the new one", "[kill]")
{
    OnFile workspace;
    workspace.close();
    const QString old = workspace.filePath(QStringLiteral("old.cxw"));
    REQUIRE(QFile::copy(workspace.path(), old));
    std::mt19937 random(kSeed);
    for (int round = 0; round < std::max(1, rounds() / 5); ++round) {
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
