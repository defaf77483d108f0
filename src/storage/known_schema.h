#pragma once

#include "storage/migrator.h"

#include <QByteArray>

namespace cxw::storage {

/// SHA-256 of everything that SQLite says of the tables and indexes, as hexadecimal digits.
[[nodiscard]] QByteArray schemaDigestOf(Connection& connection);

/// The digest of what all shipped migrations make; read from the resources.
[[nodiscard]] QByteArray shippedSchemaDigest();

/// Refuses (StorageError Unexpected) a file that does not hold exactly what the migrations up to its version
/// make: anything more, less or other, or a migration whose checksum differs.
void requireKnownSchema(Connection& connection, const std::vector<Migration>& migrations);

} // namespace cxw::storage
