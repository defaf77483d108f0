// Files that somebody else made, or that something damaged.
#include "damage.h"
#include "sample_complaints.h"
#include "storage_thread_helper.h"
#include "store_harness.h"
#include "writer_process.h"

#include "storage/outcome.h"
#include "storage/sql_work.h"
#include "storage/workspace_session.h"
#include "support/file_content.h"

#include <QDir>

#include <sqlite3.h>

#include <algorithm>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

using namespace cxw;
using namespace cxw::core;
using namespace cxw::storage;
using namespace support;

namespace {

/// Works on the file as another program with SQLite would, without our guards.
void tamper(const QString& path, const QByteArray& sql)
{
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK);
    const int result = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
    INFO(sqlite3_errmsg(handle));
    REQUIRE(result == SQLITE_OK);
    sqlite3_close(handle);
}

/// A closed workspace to be spoiled.
class Victim final
{
public:
    Victim() { m_workspace.close(); }
    [[nodiscard]] QString path() const { return m_workspace.path(); }
    [[nodiscard]] QString filePath(const char* name) const
    {
        return m_workspace.filePath(QString::fromLatin1(name));
    }

    [[nodiscard]] ErrorKind refusalAt(const QString& path) const
    {
        ChangeFeed changes;
        const FixedClock clock;
        const auto opened = SqlStore::openAndWait({path, m_workspace.backupFolder()}, {clock, changes});
        REQUIRE_FALSE(opened);
        return opened.error().kind;
    }
    /// The file must stay byte for byte as it was.
    [[nodiscard]] ErrorKind refusal() const
    {
        const QByteArray before = contentOf(path());
        const ErrorKind kind = refusalAt(path());
        CHECK(contentOf(path()) == before);
        return kind;
    }
    [[nodiscard]] OnFile& workspace() { return m_workspace; }

private:
    OnFile m_workspace;
};

/// Opens, reads everything that the panels read and writes once; whatever comes of it comes as an error.
void useThoroughly(const OpenRequest& request, const std::vector<Migration>& migrations, const Clock& clock)
{
    WorkspaceSession session(request, migrations, clock);
    session.read([](const UnitOfWork& work) {
        static_cast<void>(work.people().all());
        static_cast<void>(work.questions().allWordings());
        for (const Round& each : work.rounds().all())
            static_cast<void>(loadSheet(work, each.id));
        static_cast<void>(work.history().latest(100));
        work.complaints().forEach({}, [](const Complaint&) { return true; });
        for (const char* text : {"h", "haus", "reclamatie muller"}) {
            const QString typed = QString::fromUtf8(text);
            static_cast<void>(work.complaints().page({.text = typed, .category = CategoryId(91)}, {}, 50));
            static_cast<void>(work.customers().matching(typed, 5));
        }
    });
    static_cast<void>(session.write({}, [](UnitOfWork& work) {
        work.people().save({PersonId(7), QStringLiteral("Seven"), {}, {}});
        work.complaints().save(complaint(8, "Häuser"));
        work.complaints().remove(ComplaintId(9));
        work.customers().save(customer(71, "Seven"));
    }));
}

int damagesWanted()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("CXW_DAMAGES", &given);
    return given ? wanted : 2000;
}

} // namespace

TEST_CASE("what is no workspace is refused and left alone", "[faults]")
{
    Victim victim;
    SECTION("junk")
    {
        overwrite(victim.path(), QByteArray(5000, 'j'));
        CHECK(victim.refusal() == ErrorKind::NotAWorkspace);
    }
    SECTION("nothing at all")
    {
        overwrite(victim.path(), {});
        CHECK(victim.refusal() == ErrorKind::NotAWorkspace);
    }
    SECTION("the first bytes alone")
    {
        overwrite(victim.path(), contentOf(victim.path()).left(99));
        CHECK(victim.refusal() == ErrorKind::NotAWorkspace);
    }
    SECTION("half a file")
    {
        const QByteArray whole = contentOf(victim.path());
        overwrite(victim.path(), whole.left(whole.size() / 2));
        CHECK(victim.refusal() == ErrorKind::Corrupt);
    }
    SECTION("another program's database")
    {
        QFile::remove(victim.path());
        tamper(victim.path(), "CREATE TABLE t (x)");
        CHECK(victim.refusal() == ErrorKind::NotAWorkspace);
    }
    SECTION("an unknown application id")
    {
        tamper(victim.path(), "PRAGMA application_id=7");
        CHECK(victim.refusal() == ErrorKind::NotAWorkspace);
    }
    SECTION("a later version")
    {
        tamper(victim.path(), "PRAGMA user_version=999");
        CHECK(victim.refusal() == ErrorKind::NewerSchema);
    }
    SECTION("a version that never was")
    {
        tamper(victim.path(), "PRAGMA user_version=-1");
        CHECK(victim.refusal() == ErrorKind::Unexpected);
    }
}

TEST_CASE("a schema that is not exactly ours is refused", "[faults]")
{
    const auto spoilt = GENERATE(
        as<std::string>(), "CREATE VIEW spy AS SELECT name FROM person",
        "CREATE TRIGGER bomb AFTER INSERT ON vote BEGIN DELETE FROM person; END", "CREATE TABLE extra (x)",
        "CREATE INDEX extra ON person (name)", "DROP TABLE link", "DROP TABLE complaint_text",
        "DROP INDEX seat_by_round", "ALTER TABLE person ADD COLUMN more TEXT DEFAULT 'x'",
        "UPDATE schema_migration SET sha256 = printf('%064d', 0)", "DELETE FROM schema_migration", "ANALYZE",
        "CREATE VIRTUAL TABLE words USING fts5(text)");
    INFO(spoilt);
    Victim victim;
    tamper(victim.path(), QByteArray::fromStdString(spoilt));
    CHECK(victim.refusal() == ErrorKind::Unexpected);
}

TEST_CASE("a default of 40 MB is refused without reading it", "[faults]")
{
    Victim victim;
    tamper(victim.path(),
           "PRAGMA synchronous=OFF; CREATE TABLE extra (x TEXT DEFAULT '" + QByteArray(40'000'000, 'x')
               + "')");
    CHECK(victim.refusal() == ErrorKind::Unexpected);
}

TEST_CASE("a file that was turned to write-ahead logging is refused", "[faults]")
{
    Victim victim;
    tamper(victim.path(), "PRAGMA journal_mode=WAL");
    CHECK(victim.refusal() == ErrorKind::Unexpected);
}

TEST_CASE("paths that are no plain file are refused at once", "[faults]")
{
    const Victim victim;
    SECTION("a folder")
    {
        REQUIRE(QDir().mkpath(victim.filePath("folder.cxw")));
        CHECK(victim.refusalAt(victim.filePath("folder.cxw")) == ErrorKind::NotAWorkspace);
    }
    SECTION("a pipe that nobody writes to")
    {
        REQUIRE(::mkfifo(QFile::encodeName(victim.filePath("pipe.cxw")).constData(), 0600) == 0);
        CHECK(victim.refusalAt(victim.filePath("pipe.cxw")) == ErrorKind::NotAWorkspace);
    }
    SECTION("a device")
    {
        CHECK(victim.refusalAt(QStringLiteral("/dev/zero")) == ErrorKind::NotAWorkspace);
    }
    SECTION("an address")
    {
        CHECK(victim.refusalAt(QStringLiteral("file:") + victim.path()) == ErrorKind::NotFound);
        CHECK(victim.refusalAt(QStringLiteral("file:x?mode=memory")) == ErrorKind::NotFound);
    }
    SECTION("a relative path")
    {
        CHECK(victim.refusalAt(QStringLiteral("a.cxw")) == ErrorKind::NotFound);
    }
    SECTION("memory")
    {
        CHECK(victim.refusalAt(QStringLiteral(":memory:")) == ErrorKind::NotFound);
    }
    SECTION("no name")
    {
        CHECK(victim.refusalAt(QString()) == ErrorKind::NotFound);
    }
}

TEST_CASE("a dangling reference is found by the full check", "[faults]")
{
    Victim victim;
    tamper(victim.path(),
           "PRAGMA foreign_keys=OFF; INSERT INTO seat (id, round_id, number, name) VALUES (1, 99, 1, '')");
    victim.workspace().reopen();
    const auto outcome = victim.workspace().store().checkAndWait();
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error() == Error{ErrorKind::Corrupt, QStringLiteral("seat")});
}

TEST_CASE("a large damaged file opens at once, then says so before anything is written", "[faults]")
{
    Victim victim;
    tamper(
        victim.path(),
        "PRAGMA synchronous=OFF; INSERT INTO draft (record_kind, record, field, text, at_ms)"
        " VALUES ('a', '1', 'f', hex(zeroblob(14000000)), 0), ('a', '2', 'f', hex(zeroblob(14000000)), 0)");
    QFile file(victim.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.size() > 50 * 1024 * 1024);
    REQUIRE(file.seek(file.size() / 2 / 4096 * 4096));
    file.write(QByteArray(4096, '\0'));
    file.close();

    victim.workspace().reopen();
    auto& store = victim.workspace().store();
    std::optional<Error> told;
    QObject::connect(&store, &SqlStore::fileTroubled, [&](const Error& error) { told = error; });
    const auto outcome = victim.workspace().write([](UnitOfWork& work) { addRound(work); });
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Corrupt);
    REQUIRE(told);
    CHECK(told->kind == ErrorKind::Corrupt);
}

TEST_CASE("a leftover journal of another file is not played into a new workspace", "[faults]")
{
    Victim victim;
    const QString path = victim.filePath("new.cxw");
    overwrite(path + QStringLiteral("-journal"), QByteArray(5000, 'j'));
    ChangeFeed changes;
    const FixedClock clock;
    const NewWorkspace wanted{path, Existing::Keep,
                              [](UnitOfWork& work) { work.workspace().save(sampleWorkspace()); }};
    const auto made = SqlStore::createAndWait(wanted, victim.workspace().backupFolder(), {clock, changes});
    REQUIRE(made);
    CHECK_FALSE(QFileInfo::exists(path + QStringLiteral("-journal")));
    CHECK_FALSE((*made)->recoveredFromCrash());
}

TEST_CASE("thousands of random damages neither crash nor hang", "[faults]")
{
    Victim victim;
    victim.workspace().reopen();
    REQUIRE(victim.workspace().write([](UnitOfWork& work) {
        addRound(work);
        addLists(work);
        RandomComplaints drawn(1);
        for (int id = 1; id <= 60; ++id)
            work.complaints().save(drawn.next(id));
    }));
    victim.workspace().close();
    const QByteArray sound = contentOf(victim.path());
    const QTemporaryDir folder(fastFolder());
    const OpenRequest request{folder.filePath(QStringLiteral("damaged.cxw")),
                              folder.filePath(QStringLiteral("backups"))};
    const auto migrations = shippedMigrations();
    const FixedClock clock;
    std::mt19937 random(20261122);
    int refused = 0;
    StorageThread thread;
    const int damages = damagesWanted();
    for (int i = 0; i < damages; ++i) {
        overwrite(request.path, damaged(sound, random));
        QDir(request.backupFolder).removeRecursively();
        QFile::remove(request.path + QStringLiteral("-journal"));
        refused += thread.runAndWait(
            [&] { return outcomeOf([&] { useThoroughly(request, migrations, clock); }) ? 0 : 1; });
    }
    CHECK(refused > damages / 2);
}

TEST_CASE("a file or folder that may not be written opens read-only and is left alone", "[faults]")
{
    Victim victim;
    const QString folder = victim.workspace().folder();
    const auto asNobody = [] {
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) // root may write anywhere
            ::_exit(3);
    };
    const QByteArray before = contentOf(victim.path());
    const bool folderIsLocked = GENERATE(false, true);
    CAPTURE(folderIsLocked);
    REQUIRE(::chmod(QFile::encodeName(victim.path()).constData(), folderIsLocked ? 0666 : 0444) == 0);
    REQUIRE(::chmod(QFile::encodeName(folder).constData(), folderIsLocked ? 0555 : 0777) == 0);

    WriterProcess probe(QStringLiteral("probe"), victim.path(), QStringLiteral("/nonexistent"), asNobody);
    const QStringList said = probe.remainingLines();
    REQUIRE(::chmod(QFile::encodeName(folder).constData(), 0700) == 0);
    if (said.isEmpty()) {
        WARN("skipped: the other user cannot start the program from the build folder");
        return;
    }
    CHECK(said == QStringList{QStringLiteral("read-only"), refused(ErrorKind::ReadOnly)});
    CHECK(contentOf(victim.path()) == before);
    CHECK_FALSE(QFileInfo::exists(victim.path() + QStringLiteral(".lock")));
}
