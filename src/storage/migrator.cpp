#include "storage/migrator.h"

#include "core/storage_error.h"
#include "storage/sql/connection.h"
#include "storage/sql/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace cxw::storage {
namespace {

constexpr auto kAppliedMigrations = R"sql(
    SELECT version, sha256 FROM schema_migration ORDER BY version
)sql";

constexpr auto kInsertMigration = R"sql(
    INSERT INTO schema_migration (version, name, sha256, applied_at_ms, min_compatible)
    VALUES (:version, :name, :sha256, :applied_at_ms, :min_compatible)
)sql";

constexpr auto kSchemaRows = R"sql(
    SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name
)sql";

/// What sqlite_schema says of one table or index; where it is stored in the file does not matter.
struct SchemaRow
{
    QString type;
    QString name;
    QString table;
    std::optional<QString> sql; ///< empty for the indexes that SQLite makes itself

    bool operator==(const SchemaRow&) const = default;
};

struct AppliedMigration
{
    int version = 0;
    QString sha256;

    bool operator==(const AppliedMigration&) const = default;
};

QString checksumOf(const Migration& migration)
{
    return QString::fromLatin1(QCryptographicHash::hash(migration.sql, QCryptographicHash::Sha256).toHex());
}

Migration migrationFrom(const QFileInfo& file)
{
    QFile resource(file.filePath());
    if (!resource.open(QIODevice::ReadOnly))
        throw core::StorageError({core::ErrorKind::InputOutput, file.filePath()});
    const int version = file.baseName().section(QLatin1Char('_'), 0, 0).toInt();
    return {.version = version, .name = file.baseName(), .sql = resource.readAll(), .minCompatible = version};
}

std::vector<std::string> statementsOf(const Migration& migration)
{
    std::vector<std::string> statements(1);
    for (const QByteArray& line : migration.sql.split('\n')) {
        if (line.startsWith("--;;"))
            statements.emplace_back();
        else
            statements.back().append(line.constData(), std::size_t(line.size())).push_back('\n');
    }
    return statements;
}

void setHeader(Connection& connection, int version)
{
    connection.execute("PRAGMA application_id=" + std::to_string(kApplicationId));
    connection.execute("PRAGMA user_version=" + std::to_string(version));
}

void apply(Connection& connection, const Migration& migration, const core::Clock& clock)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    for (const std::string& statement : statementsOf(migration))
        connection.execute(statement);
    connection.prepare(kInsertMigration)
        .bind(":version", migration.version)
        .bind(":name", migration.name)
        .bind(":sha256", checksumOf(migration))
        .bind(":applied_at_ms", clock.now())
        .bind(":min_compatible", migration.minCompatible)
        .run();
    setHeader(connection, migration.version);
    transaction.commit();
}

std::vector<SchemaRow> schemaOf(Connection& connection)
{
    return connection.prepare(kSchemaRows).all([](const Row& row) {
        return SchemaRow{row.text("type"), row.text("name"), row.text("tbl_name"), row.optionalText("sql")};
    });
}

std::vector<SchemaRow> schemaMadeBy(const std::vector<Migration>& migrations)
{
    Connection connection = Connection::inMemory();
    migrate(connection, migrations, core::SystemClock());
    return schemaOf(connection);
}

std::vector<AppliedMigration> appliedTo(Connection& connection)
{
    return connection.prepare(kAppliedMigrations).all([](const Row& row) {
        return AppliedMigration{row.smallInteger("version"), row.text("sha256")};
    });
}

std::vector<AppliedMigration> checksumsOf(const std::vector<Migration>& migrations)
{
    std::vector<AppliedMigration> checksums;
    for (const Migration& each : migrations)
        checksums.push_back({each.version, checksumOf(each)});
    return checksums;
}

// Names the first thing that one side has and the other has not.
QString firstDifference(const std::vector<SchemaRow>& found, const std::vector<SchemaRow>& wanted)
{
    for (const SchemaRow& row : found)
        if (std::ranges::find(wanted, row) == wanted.end())
            return row.name;
    for (const SchemaRow& row : wanted)
        if (std::ranges::find(found, row) == found.end())
            return row.name;
    return {};
}

} // namespace

std::vector<Migration> shippedMigrations()
{
    const QDir folder(QStringLiteral(":/sql/sqlite"));
    std::vector<Migration> migrations;
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files, QDir::Name))
        migrations.push_back(migrationFrom(file));
    return migrations;
}

std::vector<Migration> migrationsUpTo(int version, const std::vector<Migration>& migrations)
{
    std::vector<Migration> wanted;
    std::ranges::copy_if(migrations, std::back_inserter(wanted),
                         [&](const Migration& each) { return each.version <= version; });
    return wanted;
}

int schemaVersionOf(Connection& connection)
{
    const auto version = connection.prepare("PRAGMA user_version").first([](const Row& row) {
        return row.smallInteger("user_version");
    });
    return version.value_or(0);
}

void migrate(Connection& connection, const std::vector<Migration>& migrations, const core::Clock& clock)
{
    const int current = schemaVersionOf(connection);
    for (const Migration& migration : migrations)
        if (migration.version > current)
            apply(connection, migration, clock);
}

void requireKnownSchema(Connection& connection, const std::vector<Migration>& migrations)
{
    const std::vector<Migration> applied = migrationsUpTo(schemaVersionOf(connection), migrations);
    const auto found = schemaOf(connection);
    const auto wanted = schemaMadeBy(applied);
    if (found != wanted)
        throw core::StorageError({core::ErrorKind::Unexpected, firstDifference(found, wanted)});
    if (appliedTo(connection) != checksumsOf(applied))
        throw core::StorageError({core::ErrorKind::Unexpected, QStringLiteral("schema_migration")});
}

} // namespace cxw::storage
