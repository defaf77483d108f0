#include "storage/salvage.h"

#include "core/storage_error.h"
#include "storage/sql/connection.h"
#include "storage/sql/transaction.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace cxw::storage {
namespace {

constexpr auto kTables = R"sql(
    SELECT name FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'schema_migration'
)sql"; // not the search, which is made anew from the rows

constexpr auto kColumns = R"sql(
    SELECT name, "notnull", pk FROM pragma_table_info(:table)
)sql";

constexpr auto kReferences = R"sql(
    SELECT "from", "table", "to" FROM pragma_foreign_key_list(:table)
)sql";

struct Column
{
    QString name;
    bool needed = false;
    bool isKey = false;
};

struct Table
{
    QString name;
    std::vector<Column> columns;
};

struct Reference
{
    QString column;
    QString toTable;
    QString toColumn;
};

enum class Direction { FromTheFront, FromTheBack };

QString quoted(const QString& name)
{
    return QLatin1Char('"') + name + QLatin1Char('"');
}

std::vector<Table> tablesOf(Connection& connection)
{
    auto tables = connection.prepare(kTables).all([](const Row& row) { return Table{row.text("name"), {}}; });
    for (Table& table : tables)
        table.columns = connection.prepare(kColumns).bind(":table", table.name).all([](const Row& row) {
            return Column{row.text("name"), row.boolean("notnull"), row.integer("pk") > 0};
        });
    return tables;
}

template <class Wanted> QString namesOf(const Table& table, Wanted wanted, const QString& after = {})
{
    QStringList names;
    for (const Column& each : table.columns)
        if (wanted(each))
            names += quoted(each.name) + after;
    return names.join(QStringLiteral(", "));
}

QByteArray readingOf(const Table& table, Direction direction)
{
    const QString order =
        direction == Direction::FromTheFront ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    return QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
        .arg(namesOf(table, [](const Column&) { return true; }), quoted(table.name),
             namesOf(
                 table, [](const Column& each) { return each.isKey; }, order))
        .toUtf8();
}

QByteArray writingOf(const Table& table)
{
    const QStringList places(qsizetype(table.columns.size()), QStringLiteral("?"));
    return QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
        .arg(quoted(table.name), namesOf(table, [](const Column&) { return true; }),
             places.join(QStringLiteral(", ")))
        .toUtf8();
}

using Compiled = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

/// Null when the table cannot even be found any more.
Compiled compile(const Connection& connection, const QByteArray& sql)
{
    sqlite3_stmt* made = nullptr;
    sqlite3_prepare_v2(connection.handle(), sql.constData(), -1, &made, nullptr);
    return {made, &sqlite3_finalize};
}

// Values travel as SQLite holds them, through neither Qt nor our types: what is odd is judged by the rules of
// the new table alone.
int copyRows(const Compiled& reading, const Compiled& writing)
{
    int copied = 0;
    while (sqlite3_step(reading.get()) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(reading.get()); ++i)
            sqlite3_bind_value(writing.get(), i + 1, sqlite3_column_value(reading.get(), i));
        if (sqlite3_step(writing.get()) == SQLITE_DONE)
            copied += sqlite3_changes(sqlite3_db_handle(writing.get()));
        sqlite3_reset(writing.get());
    }
    return copied;
}

int copyTable(const Connection& damaged, const Connection& sound, const Table& table)
{
    const Compiled writing = compile(sound, writingOf(table));
    int copied = 0;
    for (const Direction direction : {Direction::FromTheFront, Direction::FromTheBack})
        if (const Compiled reading = compile(damaged, readingOf(table, direction)))
            copied += copyRows(reading, writing);
    return copied;
}

int changesOf(Connection& connection, const QString& sql)
{
    connection.execute(sql.toStdString());
    return sqlite3_changes(connection.handle());
}

bool canBeEmpty(const Table& table, const QString& column)
{
    const auto found = std::ranges::find(table.columns, column, &Column::name);
    return !found->needed && !found->isKey;
}

int dropLostReferences(Connection& sound, const Table& table)
{
    const auto references = sound.prepare(kReferences).bind(":table", table.name).all([](const Row& row) {
        return Reference{row.text("from"), row.text("table"), row.text("to")};
    });
    int changed = 0;
    for (const Reference& each : references) {
        const QString verb = canBeEmpty(table, each.column)
            ? QStringLiteral("UPDATE %1 SET %2 = NULL").arg(quoted(table.name), quoted(each.column))
            : QStringLiteral("DELETE FROM %1").arg(quoted(table.name));
        changed +=
            changesOf(sound,
                      QStringLiteral("%1 WHERE %2 IS NOT NULL AND %2 NOT IN (SELECT %3 FROM %4)")
                          .arg(verb, quoted(each.column), quoted(each.toColumn), quoted(each.toTable)));
    }
    return changed;
}

/// What goes may be what another row refers to: until nothing goes any more.
void settleReferences(Connection& sound, const std::vector<Table>& tables)
{
    int changed = 1;
    while (changed > 0) {
        changed = 0;
        for (const Table& table : tables)
            changed += dropLostReferences(sound, table);
    }
}

} // namespace

int salvage(Connection& damaged, Connection& sound, const std::vector<Migration>& migrations,
            const core::Clock& clock)
{
    migrate(sound, migrationsUpTo(schemaVersionOf(damaged), migrations), clock);
    const std::vector<Table> tables = tablesOf(sound);
    sound.execute("PRAGMA foreign_keys=OFF");
    int copied = 0;
    {
        Transaction transaction(sound, Transaction::Kind::Write);
        for (const Table& table : tables)
            copied += copyTable(damaged, sound, table);
        settleReferences(sound, tables);
        transaction.commit();
    }
    sound.execute("PRAGMA foreign_keys=ON");
    if (copied == 0)
        throw core::StorageError({core::ErrorKind::Corrupt, QStringLiteral("sqlite_schema")});
    migrate(sound, migrations, clock);
    return copied;
}

} // namespace cxw::storage
