#pragma once

#include "charts/words.h"
#include "core/calendar/workspace_calendar.h"
#include "exchange/calendar/calendar_entry.h"

namespace cxw::exchange {

/// The next round first, then every action with a date. The round has alarms 28 and 7 days before, an open
/// action 7 and 1; a done or dropped action is cancelled, so that an entry of an earlier export goes away.
[[nodiscard]] std::vector<CalendarEntry> calendarEntriesOf(const core::WorkspaceCalendar& calendar,
                                                           const charts::Words& words);

} // namespace cxw::exchange
