#pragma once

#include "core/clock.h"
#include "storage/migrator.h"

namespace cxw::storage {

class Connection;

/// Copies every row that can still be read, table by table from both ends, from `damaged` into the empty file
/// behind `sound`, which is of the newest version afterwards. A row whose reference was lost loses the
/// reference, or goes too where it cannot be without. Returns how many rows were copied. Throws StorageError
/// (Corrupt when not even the names of the tables can be read). Storage thread.
int salvage(Connection& damaged, Connection& sound, const std::vector<Migration>& migrations,
            const core::Clock& clock);

} // namespace cxw::storage
