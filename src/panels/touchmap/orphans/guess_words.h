#pragma once

#include "core/touchmap/touchpoint_guess.h"

namespace cxw::core {
class NumberFormat;
}

namespace cxw::panels {

/// "7 of 9 with this category": why a touchpoint is suggested for a complaint.
[[nodiscard]] QString guessReason(const core::TouchpointGuess& guess, const core::NumberFormat& numbers);

} // namespace cxw::panels
