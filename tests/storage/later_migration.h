#pragma once

#include "storage/migrator.h"

namespace support {

/// The shipped migrations and one that a later version of the program might bring: large enough to be
/// interrupted.
inline std::vector<cxw::storage::Migration> withLaterMigration()
{
    QByteArray sql;
    for (int i = 0; i < 100; ++i)
        sql += "CREATE TABLE later_" + QByteArray::number(i)
            + " (id INTEGER PRIMARY KEY, text TEXT) STRICT\n--;;\n";
    sql += "CREATE INDEX later_by_text ON later_0 (text)";
    auto migrations = cxw::storage::shippedMigrations();
    const int next = int(migrations.size()) + 1;
    migrations.push_back(
        {.version = next, .name = QStringLiteral("later"), .sql = sql, .minCompatible = next});
    return migrations;
}

} // namespace support
