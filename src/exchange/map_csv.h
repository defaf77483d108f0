#pragma once

#include "core/touchmap/map_file.h"

#include <QByteArray>

namespace cxw::exchange {

/// A map as a table, one row a touchpoint (docs/formats.md). Storage thread.
[[nodiscard]] QByteArray mapCsvOf(const core::UnitOfWork& work, const core::WholeMap& whole);

/// The rows of such a table; only `stage` and `touchpoint` must be among its columns. The error says line,
/// column and what was expected there.
[[nodiscard]] core::Expected<std::vector<core::MapRow>> readMapCsv(const QByteArray& bytes);

} // namespace cxw::exchange
