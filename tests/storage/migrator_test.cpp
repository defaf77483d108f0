#include "sample_complaints.h"
#include "storage_thread_helper.h"
#include "store_harness.h"

#include "core/storage_error.h"
#include "storage/known_schema.h"
#include "storage/sql/connection.h"
#include "storage/workspace_creation.h"
#include "storage/workspace_session.h"
#include "support/file_content.h"

#include <QCryptographicHash>
#include <QDirIterator>

using namespace cxw;
using namespace cxw::storage;
using namespace support;

namespace {

/// What a later version of the program might bring.
std::vector<Migration>
withOneMore(const QByteArray& sql = "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT")
{
    auto migrations = shippedMigrations();
    const int version = migrations.back().version + 1;
    migrations.push_back(
        {.version = version, .name = QStringLiteral("9999_extra"), .sql = sql, .minCompatible = version});
    return migrations;
}

int newestVersion()
{
    return shippedMigrations().back().version;
}

/// Opens the closed workspace with these migrations, as another version of the program would.
core::Expected<void> openWith(const OnFile& workspace, const std::vector<Migration>& migrations,
                              bool readOnly = false)
{
    return onStorageThread([&]() -> core::Expected<void> {
        try {
            const WorkspaceSession session({workspace.path(), workspace.backupFolder(), readOnly}, migrations,
                                           workspace.clock);
            return {};
        } catch (const core::StorageError& error) {
            return tl::unexpected(error.error());
        }
    });
}

int versionOf(const OnFile& workspace)
{
    return onStorageThread([&] {
        Connection connection = Connection::open(workspace.path(), Access::ReadOnly);
        return schemaVersionOf(connection);
    });
}

bool hasBackup(const OnFile& workspace)
{
    return QDirIterator(workspace.backupFolder(), {QStringLiteral("*.cxw")}, QDir::Files,
                        QDirIterator::Subdirectories)
        .hasNext();
}

} // namespace

TEST_CASE("the shipped migrations count up from one and end at the newest version")
{
    const auto migrations = shippedMigrations();
    REQUIRE_FALSE(migrations.empty());
    for (std::size_t i = 0; i < migrations.size(); ++i)
        CHECK(migrations[i].version == int(i) + 1);
}

// Once a version is released its text stays; what changes is a new migration. Until then the sum may follow.
TEST_CASE("the text of the first migration is the one that files out there were made with")
{
    const QByteArray sum =
        QCryptographicHash::hash(shippedMigrations().front().sql, QCryptographicHash::Sha256);
    CHECK(sum.toHex().toStdString() == "0f032f77094edc85a05a2865d2af822d89b626a915e26d901f64f3a478424286");
}

TEST_CASE("the shipped digest is that of what the migrations make")
{
    const QByteArray digest = onStorageThread([] {
        Connection connection = Connection::inMemory();
        migrate(connection, shippedMigrations(), FixedClock());
        return schemaDigestOf(connection);
    });
    INFO("a new migration needs this line in resources/sql/schema.sha256");
    CHECK(digest.toStdString() == shippedSchemaDigest().toStdString());
}

TEST_CASE("every table of rows is strict, and there is neither trigger nor view")
{
    onStorageThread([] {
        Connection connection = Connection::inMemory();
        migrate(connection, shippedMigrations(), FixedClock());
        const auto others =
            connection.prepare("SELECT name FROM sqlite_schema WHERE type <> 'table' AND type <> 'index'")
                .all([](const Row& row) { return row.text("name"); });
        CHECK(others.empty());
        // The search is a virtual table and those that SQLite keeps for it.
        connection
            .prepare(
                "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND "
                "name <> 'sqlite_schema'")
            .forEach([](const Row& row) {
                INFO(row.text("name").toStdString());
                CHECK(row.boolean("strict"));
            });
    });
}

TEST_CASE("a workspace says in its header what it is")
{
    OnFile workspace;
    workspace.close();
    const QByteArray content = contentOf(workspace.path());
    CHECK(content.mid(68, 4) == QByteArray("CXWK"));
    CHECK(content.mid(60, 4) == QByteArray("\0\0\0", 3) + char(newestVersion()));
}

TEST_CASE("an older workspace is backed up and brought up to date")
{
    OnFile workspace;
    workspace.close();
    REQUIRE(openWith(workspace, withOneMore()));
    CHECK(versionOf(workspace) == newestVersion() + 1);
    CHECK(hasBackup(workspace));
    CHECK(openWith(workspace, withOneMore()));
}

TEST_CASE("a workspace from before complaints keeps some after it was brought up to date")
{
    OnFile workspace;
    workspace.close();
    REQUIRE(QFile::remove(workspace.path()));
    onStorageThread([&] {
        const NewWorkspace wanted{.path = workspace.path(), .fill = [](core::UnitOfWork& work) {
                                      work.workspace().save(sampleWorkspace());
                                      work.people().save(ana());
                                  }};
        createWorkspace(wanted, migrationsUpTo(4, shippedMigrations()), workspace.clock);
    });
    CHECK(versionOf(workspace) == 4);
    workspace.reopen();
    CHECK(versionOf(workspace) == newestVersion());
    REQUIRE(workspace.write([](core::UnitOfWork& work) {
        addLists(work);
        work.complaints().save(complaint(1, "Häuser"));
    }));
    CHECK(workspace.read([](const core::UnitOfWork& work) {
        return work.complaints().count({.text = QStringLiteral("haus")});
    }) == 1);
}

TEST_CASE("a migration that fails leaves the old version, and the backup")
{
    OnFile workspace;
    workspace.close();
    const auto outcome =
        openWith(workspace, withOneMore("CREATE TABLE extra (id INTEGER) STRICT\n--;;\nSELECT nonsense"));
    REQUIRE_FALSE(outcome);
    CHECK(versionOf(workspace) == newestVersion());
    CHECK(hasBackup(workspace));
    workspace.reopen();
    CHECK(workspace.read([](const core::UnitOfWork& work) { return work.workspace().load(); })
          == sampleWorkspace());
}

TEST_CASE("without a backup there is no migration")
{
    OnFile workspace;
    workspace.close();
    QFile inTheWay(workspace.backupFolder());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    CHECK_FALSE(openWith(workspace, withOneMore()));
    CHECK(versionOf(workspace) == newestVersion());
}

TEST_CASE("an older workspace that may not be written is not migrated")
{
    OnFile workspace;
    workspace.close();
    const auto outcome = openWith(workspace, withOneMore(), true);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == core::ErrorKind::ReadOnly);
    CHECK(versionOf(workspace) == newestVersion());
}

TEST_CASE("a workspace of a newer version is refused and stays byte for byte")
{
    OnFile workspace;
    workspace.close();
    REQUIRE(openWith(workspace, withOneMore()));
    const QByteArray before = contentOf(workspace.path());
    const auto outcome = openWith(workspace, shippedMigrations());
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == core::ErrorKind::NewerSchema);
    CHECK(contentOf(workspace.path()) == before);
    CHECK_FALSE(QFileInfo::exists(workspace.path() + QStringLiteral(".lock")));
}

TEST_CASE("a workspace whose migration had another text is refused")
{
    OnFile workspace;
    workspace.close();
    REQUIRE(openWith(workspace, withOneMore()));
    const auto outcome =
        openWith(workspace, withOneMore("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT\n"));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == core::ErrorKind::Unexpected);
}
