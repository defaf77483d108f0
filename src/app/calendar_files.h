#pragma once

#include "core/calendar/workspace_calendar.h"
#include "core/error.h"

class QWidget;

namespace cxw::app {

/// Writes an .ics file in the words of `language`. Blocks: never on the GUI thread.
[[nodiscard]] core::Expected<void> writeCalendarFile(const core::WorkspaceCalendar& calendar,
                                                     core::Language language, core::Instant writtenAt,
                                                     const QString& path);

/// Asks where the calendar shall go and proposes `name`; empty when nothing was chosen.
[[nodiscard]] QString askForCalendarFile(QWidget* parent, const QString& name);

} // namespace cxw::app
