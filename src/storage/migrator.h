#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace cxw::storage {

class Connection;

/// "CXWK": what the header of every workspace file says it is.
inline constexpr quint32 kApplicationId = 0x4358574B;

/// One step from a schema version to the next. Once released it is never edited: its checksum is kept in
/// every file that it was applied to.
struct Migration
{
    int version = 1; ///< the version it leads to; ascending from 1 without gaps
    QString name;
    QByteArray sql;        ///< statements separated by a line that begins with "--;;"
    int minCompatible = 1; ///< the oldest schema version whose program could still read the result
};

/// SHA-256 of its text, as hexadecimal digits.
[[nodiscard]] QString checksumOf(const Migration& migration);

/// All migrations of this program, oldest first; read from the resources.
[[nodiscard]] std::vector<Migration> shippedMigrations();

/// Those up to and including `version`, in their order.
[[nodiscard]] std::vector<Migration> migrationsUpTo(int version, const std::vector<Migration>& migrations);

/// The `user_version` of the file: 0 for a fresh one.
[[nodiscard]] int schemaVersionOf(Connection& connection);

/// Applies what is missing; each migration and its row in schema_migration are one transaction, so that the
/// file stands at one version or at the other, never between. Throws StorageError.
void migrate(Connection& connection, const std::vector<Migration>& migrations, const core::Clock& clock);

} // namespace cxw::storage
