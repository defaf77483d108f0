#pragma once

#include "core/diagnostic/round.h"

namespace cxw::panels {

/// How a participant is called at the table: the first name, or the number of an anonymous seat.
[[nodiscard]] QString calledName(const core::Seat& seat);

/// At most two letters, or the number of an anonymous seat.
[[nodiscard]] QString initialsOf(const core::Seat& seat);

} // namespace cxw::panels
