#pragma once

#include "core/clock.h"
#include "exchange/calendar/calendar_entry.h"

#include <QByteArray>

namespace cxw::exchange {

/// Entries as RFC 5545 has them: CR LF, lines folded at 75 octets, text escaped. Line breaks in a text stay,
/// other control characters become spaces. `writtenAt` is the stamp of every entry. Any thread.
[[nodiscard]] QByteArray icalOf(const std::vector<CalendarEntry>& entries, core::Instant writtenAt);

} // namespace cxw::exchange
