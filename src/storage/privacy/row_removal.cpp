#include "storage/privacy/row_removal.h"

#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

constexpr auto kReferences = R"sql(
    SELECT t.name AS "table", k."from" AS "column", c."notnull" OR c.pk > 0 AS is_needed,
           EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE name = 'id') AS has_id
    FROM pragma_table_list AS t, pragma_foreign_key_list(t.name) AS k, pragma_table_info(t.name) AS c
    WHERE t.schema = 'main' AND t.type = 'table' AND k."table" = :table AND c.name = k."from"
)sql";

/// A column that refers to a table.
struct Reference
{
    QString table;
    QString column;
    bool isNeeded = false; ///< never empty
    bool hasId = false;    ///< others may refer to its rows in turn
};

std::vector<Reference> referencesTo(Connection& connection, const QString& table)
{
    return connection.prepare(kReferences).bind(":table", table).all([](const Row& row) {
        return Reference{row.text("table"), row.text("column"), row.boolean("is_needed"),
                         row.boolean("has_id")};
    });
}

QString idsIn(Connection& connection, const Reference& reference, const QString& ids)
{
    const QString sql = QStringLiteral(R"sql(
        SELECT json_group_array(id) AS ids FROM "%1" WHERE "%2" IN (SELECT value FROM json_each(:ids))
    )sql")
                            .arg(reference.table, reference.column);
    return connection.prepare(sql.toStdString())
        .bind(":ids", ids)
        .first([](const Row& row) { return row.text("ids"); })
        .value_or(QStringLiteral("[]"));
}

void run(Connection& connection, const QString& sql, const QString& ids)
{
    connection.prepare(sql.toStdString()).bind(":ids", ids).run();
}

void letGo(Connection& connection, const Reference& reference, const QString& ids)
{
    const QString theirs =
        QStringLiteral("\"%1\" IN (SELECT value FROM json_each(:ids))").arg(reference.column);
    if (!reference.isNeeded)
        return run(
            connection,
            QStringLiteral("UPDATE \"%1\" SET \"%2\" = NULL WHERE ").arg(reference.table, reference.column)
                + theirs,
            ids);
    if (reference.hasId)
        return deleteRows(connection, reference.table, idsIn(connection, reference, ids));
    run(connection, QStringLiteral("DELETE FROM \"%1\" WHERE ").arg(reference.table) + theirs, ids);
}

} // namespace

void deleteRows(Connection& connection, const QString& table, const QString& ids)
{
    for (const Reference& each : referencesTo(connection, table))
        letGo(connection, each, ids);
    run(connection,
        QStringLiteral("DELETE FROM \"%1\" WHERE id IN (SELECT value FROM json_each(:ids))").arg(table), ids);
}

} // namespace cxw::storage
