#pragma once

#include "charts/words.h"
#include "core/calendar/workspace_calendar.h"
#include "core/error.h"

#include <QByteArray>

namespace cxw::exchange {

/// What a workspace has by date, as an .ics file (docs/formats.md). Refuses a workspace without a date, for
/// RFC 5545 knows no empty calendar. Any thread.
[[nodiscard]] core::Expected<QByteArray> calendarFileOf(const core::WorkspaceCalendar& calendar,
                                                        const charts::Words& words, core::Instant writtenAt);

} // namespace cxw::exchange
