#pragma once

#include "core/diagnostic/round.h"
#include "core/number_format.h"

namespace cxw::panels {

/// What a round is called in lists: number, date and state.
[[nodiscard]] QString roundName(const core::Round& round, const core::NumberFormat& numbers);

} // namespace cxw::panels
