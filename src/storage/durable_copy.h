#pragma once

#include "storage/workspace_requests.h"

namespace cxw::storage {

class Connection;

/// Permissions of a file as the user's umask leaves them, or for its owner's eyes alone.
inline constexpr unsigned kSharedFile = 0666;
inline constexpr unsigned kPrivateFile = 0600;

/// A name in the folder of `path` that no file has yet, for what becomes `path` once it is complete.
[[nodiscard]] QString temporaryNameFor(const QString& path);

/// Gives a complete file its final name so that a power cut leaves either the old state or the new one.
/// Throws StorageError (Constraint when `path` exists and is to be kept).
void putInPlace(const QString& temporary, const QString& path, Existing existing);

/// Writes everything that `connection` sees as a file of its own and proves it sound before it gets its name.
/// Storage thread; takes as long as the file is large. Throws StorageError.
void writeCopy(Connection& connection, const QString& path, Existing existing, unsigned permissions);

} // namespace cxw::storage
