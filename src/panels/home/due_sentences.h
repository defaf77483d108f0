#pragma once

#include "core/calendar/due_list.h"
#include "core/number_format.h"

namespace cxw::panels {

/// "Round 4 is due in 12 days, on 18 May 2027." Only where there is a round.
[[nodiscard]] QString roundDueSentence(const core::DueList& due, const core::NumberFormat& numbers);

/// "2 actions are due or late." Only where there are some.
[[nodiscard]] QString actionsDueSentence(const core::DueList& due);

} // namespace cxw::panels
