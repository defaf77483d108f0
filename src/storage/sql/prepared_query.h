#pragma once

#include <QByteArray>
#include <QSqlQuery>

#include <string_view>
#include <vector>

struct sqlite3;

namespace cxw::storage {

/// A query that the driver has compiled, with its columns resolved once. Kept by the connection between uses.
struct PreparedQuery
{
    QSqlQuery query;
    sqlite3* handle = nullptr;
    std::vector<QByteArray> columns; ///< by position; filled at the first run
    bool inUse = false;
    bool failed = false; ///< the driver finalises a statement after some failures: prepare it anew

    /// Throws std::logic_error for a column that the query does not have.
    [[nodiscard]] int columnAt(std::string_view name) const;
};

} // namespace cxw::storage
