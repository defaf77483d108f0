#pragma once

#include <QByteArray>
#include <QSqlQuery>

#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace cxw::storage {

/// A query that the driver has compiled, with what was looked up in it once. Kept by the connection between
/// uses. It is bound, run and read through its handle: the driver would copy every value twice.
struct PreparedQuery
{
    QSqlQuery query; ///< owns the statement
    sqlite3* handle = nullptr;
    sqlite3_stmt* statement = nullptr;
    std::vector<QByteArray> columns = {}; ///< by position; filled at the first use
    /// Names and places, in the order in which they are bound.
    std::vector<std::pair<const char*, int>> parameters = {};
    bool inUse = false;

    /// Throws std::logic_error for a column that the query does not have.
    [[nodiscard]] int columnAt(std::string_view name);
    /// The place of the parameter that is bound as the `turn`th; `name` is a literal. Throws std::logic_error
    /// when there is none.
    [[nodiscard]] int parameterAt(std::size_t turn, const char* name);
};

} // namespace cxw::storage
