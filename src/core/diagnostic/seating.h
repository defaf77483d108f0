#pragma once

#include "core/diagnostic/round.h"
#include "core/id_source.h"

#include <QStringList>

namespace cxw::core {

/// One seat for each of `invited` people, the first ones named, the others anonymous; as many as there are
/// names at least. Who sat there before keeps the seat, by number.
[[nodiscard]] std::vector<Seat> seatsFor(const QStringList& names, int invited,
                                         const std::vector<Seat>& before, RoundId round, IdSource& ids);

/// The names as typed or pasted, one a line or between commas and semicolons, without empty ones.
[[nodiscard]] QStringList namesIn(const QString& text);

} // namespace cxw::core
