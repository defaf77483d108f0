#pragma once

#include "core/diagnostic/round_sheet.h"

namespace cxw::exchange {

/// Names under which the seats of a round can be told apart in a file: an anonymous seat is called by its
/// number, a second seat of the same name gets its number behind the name.
[[nodiscard]] std::map<core::SeatId, QString> respondentsOf(const core::RoundSheet& sheet);

} // namespace cxw::exchange
