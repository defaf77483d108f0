#pragma once

#include <functional>

namespace cxw::panels {
class ActionRegistry;
class DuePresenter;
} // namespace cxw::panels

namespace cxw::app {

/// Adds what the menu File says of due dates: the calendar, and whether the desktop may tell.
/// `exportCalendar` lives as long as the registry.
void addDueActions(panels::ActionRegistry& actions, panels::DuePresenter& due,
                   const std::function<void()>& exportCalendar);

} // namespace cxw::app
