#pragma once

#include "core/touchmap/map_file.h"

#include <QByteArray>

namespace cxw::exchange {

/// A map as a table, one row a touchpoint (docs/formats.md). Storage thread.
[[nodiscard]] QByteArray mapCsvOf(const core::UnitOfWork& work, const core::WholeMap& whole);

/// A row of a table that says something that cannot be, and why, with its place.
struct RefusedMapRow
{
    int line = 0;
    QString sentence;

    bool operator==(const RefusedMapRow&) const = default;
};

/// A table of touchpoints, as far as it can be read.
struct MapTable
{
    std::vector<core::MapRow> rows;
    std::vector<RefusedMapRow> refused;
};

/// Such a table with what is wrong in it, row by row. Refuses one that is none: another encoding, a header
/// with columns that it does not know, quotation marks out of place, or nothing in it.
[[nodiscard]] core::Expected<MapTable> readMapTable(const QByteArray& bytes);

/// The rows of such a table; only `stage` and `touchpoint` must be among its columns. The error says line,
/// column and what was expected there, of the first row that is refused.
[[nodiscard]] core::Expected<std::vector<core::MapRow>> readMapCsv(const QByteArray& bytes);

} // namespace cxw::exchange
