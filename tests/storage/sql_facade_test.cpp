#include "storage_thread_helper.h"

#include "storage/sql/connection.h"
#include "storage/sql/hardening.h"
#include "storage/sql/sql_error.h"
#include "storage/sql/transaction.h"
#include "support/qt_strings.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cerrno>
#include <optional>
#include <stdexcept>

using namespace cxw;
using namespace cxw::storage;
using support::onStorageThread;

namespace {

qint64 numberFrom(Connection& connection, std::string_view sql, std::string_view column)
{
    return connection.prepare(sql).first([&](const Row& row) { return row.integer(column); }).value();
}

core::ErrorKind refusalOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const core::StorageError& error) {
        return error.error().kind;
    }
    FAIL("nothing was refused");
    return {};
}

void makeFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

Connection withTable()
{
    Connection connection = Connection::inMemory();
    connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT, at INTEGER) STRICT");
    return connection;
}

} // namespace

TEST_CASE("a connection is refused on any thread that is no storage thread")
{
    CHECK_THROWS_AS(Connection::inMemory(), std::logic_error);
    CHECK_THROWS_AS(Connection::open(QStringLiteral("/tmp/x.cxw"), Access::ReadOnly), std::logic_error);
}

TEST_CASE("a connection that strayed to another thread does no work there")
{
    StorageThread thread;
    std::optional<Connection> connection;
    thread.runAndWait([&] { connection.emplace(Connection::inMemory()); });
    CHECK_THROWS_AS(connection->prepare("SELECT 1"), std::logic_error);
    CHECK_THROWS_AS(connection->execute("SELECT 1"), std::logic_error);
    thread.runAndWait([&] { connection.reset(); });
}

TEST_CASE("jobs of a storage thread run in their order, and all before it ends")
{
    std::vector<int> seen;
    {
        StorageThread thread;
        for (int i = 0; i < 100; ++i)
            thread.post([&seen, i] { seen.push_back(i); });
    }
    REQUIRE(seen.size() == 100);
    CHECK(std::is_sorted(seen.begin(), seen.end()));
}

TEST_CASE("opening never makes a file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing.cxw"));
    onStorageThread([&] {
        CHECK(refusalOf([&] { static_cast<void>(Connection::open(path, Access::ReadWrite)); })
              == core::ErrorKind::NotFound);
        CHECK(
            refusalOf([] { static_cast<void>(Connection::open(QStringLiteral("x.cxw"), Access::ReadWrite)); })
            == core::ErrorKind::NotFound);
        CHECK(refusalOf([] {
                  static_cast<void>(Connection::open(QStringLiteral("file:/tmp/x.cxw"), Access::ReadWrite));
              })
              == core::ErrorKind::NotFound);
    });
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("a connection to a file has the durable settings")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.cxw"));
    makeFile(path);
    onStorageThread([&] {
        Connection connection = Connection::open(path, Access::ReadWrite);
        CHECK(numberFrom(connection, "PRAGMA synchronous", "synchronous") == 3);
        CHECK(numberFrom(connection, "PRAGMA foreign_keys", "foreign_keys") == 1);
        CHECK(numberFrom(connection, "PRAGMA secure_delete", "secure_delete") == 1);
        CHECK(numberFrom(connection, "PRAGMA busy_timeout", "timeout") == 2000);
        const auto journal = connection.prepare("PRAGMA journal_mode").first([](const Row& row) {
            return row.text("journal_mode");
        });
        CHECK(journal == QStringLiteral("delete"));
    });
}

TEST_CASE("a connection to memory takes what a workspace never needs away too")
{
    onStorageThread([] {
        Connection connection = withTable();
        connection.execute("CREATE VIEW spy AS SELECT text FROM note");
        CHECK_THROWS_AS(connection.execute("SELECT * FROM spy"), core::StorageError);
        CHECK_THROWS_AS(connection.execute("ATTACH ':memory:' AS other"), core::StorageError);
        CHECK_THROWS_AS(connection.execute("PRAGMA writable_schema=ON; SELECT 1"), core::StorageError);
        CHECK_THROWS_AS(connection.execute("SELECT load_extension('x')"), core::StorageError);
        CHECK_THROWS_AS(connection.execute("SELECT \"no column\" FROM note"), core::StorageError);
        CHECK(refusalOf([&] { connection.execute("INSERT INTO note (text) VALUES (zeroblob(40000000))"); })
              == core::ErrorKind::Constraint);
    });
}

TEST_CASE("a null text is stored as the empty one, an empty optional as NULL")
{
    onStorageThread([] {
        Connection connection = withTable();
        connection.prepare("INSERT INTO note (id, text, at) VALUES (1, :text, :at)")
            .bind(":text", QString())
            .bind(":at", std::optional<qint64>())
            .run();
        const auto isNull = connection.prepare("SELECT text, at FROM note").first([](const Row& row) {
            return std::pair(row.isNull("text"), row.isNull("at"));
        });
        CHECK(isNull == std::pair(false, true));
    });
}

TEST_CASE("a value of the wrong type means a damaged file")
{
    onStorageThread([] {
        Connection connection = withTable();
        connection.execute("INSERT INTO note (id, text) VALUES (1, 'x')");
        Statement statement = connection.prepare("SELECT text, at FROM note");
        CHECK(refusalOf([&] {
                  static_cast<void>(statement.all([](const Row& row) { return row.integer("text"); }));
              })
              == core::ErrorKind::Corrupt);
        CHECK(refusalOf(
                  [&] { static_cast<void>(statement.all([](const Row& row) { return row.integer("at"); })); })
              == core::ErrorKind::Corrupt);
    });
}

TEST_CASE("asking for a column that the query does not have is a bug")
{
    onStorageThread([] {
        Connection connection = Connection::inMemory();
        CHECK_THROWS_AS(numberFrom(connection, "SELECT 1 AS one", "two"), std::logic_error);
    });
}

TEST_CASE("a statement may be used while the same one is being read")
{
    onStorageThread([] {
        Connection connection = withTable();
        connection.execute("INSERT INTO note (id) VALUES (1), (2), (3)");
        int pairs = 0;
        connection.prepare("SELECT id FROM note").forEach([&](const Row&) {
            connection.prepare("SELECT id FROM note").forEach([&](const Row&) { ++pairs; });
        });
        CHECK(pairs == 9);
    });
}

TEST_CASE("a statement works again after it failed")
{
    onStorageThread([] {
        Connection connection = withTable();
        const auto insert = [&] {
            connection.prepare("INSERT INTO note (id) VALUES (:id)").bind(":id", 1).run();
        };
        insert();
        CHECK(refusalOf(insert) == core::ErrorKind::Constraint);
        connection.execute("DELETE FROM note");
        CHECK_NOTHROW(insert());
    });
}

TEST_CASE("rows that nobody reads do not hinder the commit")
{
    onStorageThread([] {
        Connection connection = withTable();
        Transaction transaction(connection, Transaction::Kind::Write);
        const auto first = connection.prepare("INSERT INTO note (id) VALUES (1), (2), (3) RETURNING id")
                               .first([](const Row& row) { return row.integer("id"); });
        CHECK(first == 1);
        CHECK_NOTHROW(transaction.commit());
        CHECK(numberFrom(connection, "SELECT COUNT(*) AS n FROM note", "n") == 3);
    });
}

TEST_CASE("a transaction without commit leaves nothing")
{
    onStorageThread([] {
        Connection connection = withTable();
        {
            const Transaction transaction(connection, Transaction::Kind::Write);
            connection.execute("INSERT INTO note (id) VALUES (1)");
        }
        CHECK_FALSE(connection.inTransaction());
        CHECK(numberFrom(connection, "SELECT COUNT(*) AS n FROM note", "n") == 0);
    });
}

TEST_CASE("a second writer is told that the file is busy")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.cxw"));
    makeFile(path);
    onStorageThread([&] {
        Connection first = Connection::open(path, Access::ReadWrite);
        Connection second = Connection::open(path, Access::ReadWrite);
        sqlite3_busy_timeout(second.handle(), 0);
        const Transaction transaction(first, Transaction::Kind::Write);
        CHECK(refusalOf([&] { const Transaction other(second, Transaction::Kind::Write); })
              == core::ErrorKind::Busy);
    });
}

TEST_CASE("SQLite's codes become the kinds that a person is told of")
{
    using core::ErrorKind;
    CHECK(kindOfSqliteCode(SQLITE_BUSY_SNAPSHOT, 0) == ErrorKind::Busy);
    CHECK(kindOfSqliteCode(SQLITE_FULL, 0) == ErrorKind::Full);
    CHECK(kindOfSqliteCode(SQLITE_IOERR_WRITE, ENOSPC) == ErrorKind::Full);
    CHECK(kindOfSqliteCode(SQLITE_IOERR_WRITE, EFBIG) == ErrorKind::Full);
    CHECK(kindOfSqliteCode(SQLITE_IOERR_READ, EIO) == ErrorKind::InputOutput);
    CHECK(kindOfSqliteCode(SQLITE_CORRUPT_INDEX, 0) == ErrorKind::Corrupt);
    CHECK(kindOfSqliteCode(SQLITE_NOTADB, 0) == ErrorKind::Corrupt);
    CHECK(kindOfSqliteCode(SQLITE_CONSTRAINT_FOREIGNKEY, 0) == ErrorKind::Constraint);
    CHECK(kindOfSqliteCode(SQLITE_READONLY, 0) == ErrorKind::ReadOnly);
    CHECK(kindOfSqliteCode(SQLITE_READONLY_DBMOVED, 0) == ErrorKind::Lost);
    CHECK(kindOfSqliteCode(SQLITE_CANTOPEN, EROFS) == ErrorKind::ReadOnly);
    CHECK(kindOfSqliteCode(SQLITE_NOMEM, 0) == ErrorKind::InputOutput);
}
