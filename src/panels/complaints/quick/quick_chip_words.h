#pragma once

#include "core/number_format.h"
#include "panels/complaints/quick/quick_chips.h"

#include <vector>

namespace cxw::panels {

class QuickPresenter;

/// What is understood of the quick line and what stands in for what it leaves out; amber what is not
/// understood or still needed. Empty for an empty line.
[[nodiscard]] std::vector<QuickChip> chipsOf(const QuickPresenter& presenter,
                                             const core::NumberFormat& numbers);

} // namespace cxw::panels
