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

constexpr auto kInsertMigration = R"sql(
    INSERT INTO schema_migration (version, name, sha256, applied_at_ms, min_compatible)
    VALUES (:version, :name, :sha256, :applied_at_ms, :min_compatible)
)sql";

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

} // namespace

QString checksumOf(const Migration& migration)
{
    return QString::fromLatin1(QCryptographicHash::hash(migration.sql, QCryptographicHash::Sha256).toHex());
}

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

} // namespace cxw::storage
