#pragma once

#include "core/touchmap/pressure.h"

#include <QString>

namespace cxw::core {
class NumberFormat;
}

namespace cxw::panels {

/// "How many", "By severity", "Per 100 contacts".
[[nodiscard]] QString measureWord(core::PressureMeasure measure);
/// "13 weeks", or the two days.
[[nodiscard]] QString periodWord(const core::PressurePeriod& period, const core::NumberFormat& numbers);

} // namespace cxw::panels
