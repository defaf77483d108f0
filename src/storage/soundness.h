#pragma once

namespace cxw::storage {

class Connection;

enum class CheckDepth {
    Quick, ///< every page, without comparing indexes with their tables
    Full   ///< and those, and that every reference finds its record
};

/// Throws StorageError(Corrupt), naming the first damage, when the file is not sound.
void requireSound(Connection& connection, CheckDepth depth);

} // namespace cxw::storage
