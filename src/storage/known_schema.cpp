#include "storage/known_schema.h"

#include "core/storage_error.h"
#include "storage/sql/connection.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace cxw::storage {
namespace {

constexpr auto kAppliedMigrations = R"sql(
    SELECT version, sha256 FROM schema_migration ORDER BY version
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

QByteArray digestOf(const std::vector<SchemaRow>& rows)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SchemaRow& row : rows)
        for (const QString& field : {row.type, row.name, row.table, row.sql.value_or(QString())}) {
            const QByteArray bytes = field.toUtf8();
            hash.addData(QByteArray::number(bytes.size()) + ':' + bytes); // no field runs into the next
        }
    return hash.result().toHex();
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

void requireSame(const std::vector<SchemaRow>& found, const std::vector<SchemaRow>& wanted)
{
    if (found != wanted)
        throw core::StorageError({core::ErrorKind::Unexpected, firstDifference(found, wanted)});
}

} // namespace

QByteArray schemaDigestOf(Connection& connection)
{
    return digestOf(schemaOf(connection));
}

QByteArray shippedSchemaDigest()
{
    QFile resource(QStringLiteral(":/sql/schema.sha256"));
    return resource.open(QIODevice::ReadOnly) ? resource.readAll().trimmed() : QByteArray();
}

void requireKnownSchema(Connection& connection, const std::vector<Migration>& migrations)
{
    const std::vector<Migration> applied = migrationsUpTo(schemaVersionOf(connection), migrations);
    const auto found = schemaOf(connection);
    // Making a schema to compare with takes longer than everything else on the way to the first screen.
    if (digestOf(found) != shippedSchemaDigest())
        requireSame(found, schemaMadeBy(applied));
    if (appliedTo(connection) != checksumsOf(applied))
        throw core::StorageError({core::ErrorKind::Unexpected, QStringLiteral("schema_migration")});
}

} // namespace cxw::storage
