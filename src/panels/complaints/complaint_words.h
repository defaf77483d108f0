#pragma once

#include "core/complaint/complaint_filter.h"
#include "core/number_format.h"

namespace cxw::panels {

/// What a step is called: "Respond to the person first". Never a letter of R.E.S.O.L.V.E.D., which no other
/// language can spell.
[[nodiscard]] QString stepName(core::ResolveStep step);
/// In one or two words, for a button: "Respond".
[[nodiscard]] QString stepWord(core::ResolveStep step);
[[nodiscard]] QString statusWord(core::ComplaintStatus status);
[[nodiscard]] QString verifiedWord(core::Verified verified);
/// What is missing, as in a list: "customer".
[[nodiscard]] QString missingWord(core::MissingPart part);

/// "29 min", "18 h", "12 d": a length of time in its largest unit, rounded down.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);
/// How old a complaint is, or how long it took when it is settled.
[[nodiscard]] std::chrono::milliseconds ageOf(const core::ComplaintRow& row, core::Instant now);

/// "today 11:00", "9 Nov 16:40", "3 Feb 2025": as near as it needs to be, in local time.
[[nodiscard]] QString momentText(core::Instant moment, core::Instant now, const core::NumberFormat& numbers);
/// "due in 1 h", "2 d late".
[[nodiscard]] QString dueText(core::Instant due, core::Instant now);

} // namespace cxw::panels
