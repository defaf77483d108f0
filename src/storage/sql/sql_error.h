#pragma once

#include "core/storage_error.h"

struct sqlite3;
class QSqlError;

namespace cxw::storage {

/// The kind of failure behind an SQLite result code. `systemErrno` tells a full disk or a forbidden file from
/// other failures to read and write; 0 when unknown.
[[nodiscard]] core::ErrorKind kindOfSqliteCode(int extendedCode, int systemErrno);

/// What SQLite last reported, as the exception to throw.
[[nodiscard]] core::StorageError storageErrorFrom(sqlite3* handle);

/// What the driver reported for a failed step, as the exception to throw. `handle` may be null.
[[nodiscard]] core::StorageError storageErrorFrom(const QSqlError& error, sqlite3* handle);

} // namespace cxw::storage
