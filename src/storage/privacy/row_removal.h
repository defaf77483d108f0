#pragma once

#include <QString>

namespace cxw::storage {

class Connection;

/// Deletes rows of a table by their ids, a JSON array. What refers to them lets go of them, or goes with them
/// where it cannot stand without; that holds for tables that come later too. Inside a transaction.
void deleteRows(Connection& connection, const QString& table, const QString& ids);

} // namespace cxw::storage
