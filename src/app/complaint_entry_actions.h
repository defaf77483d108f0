#pragma once

#include <functional>

namespace cxw::panels {
class ActionRegistry;
class ComplaintsPanel;
class ComplaintsPresenter;
} // namespace cxw::panels

namespace cxw::app {

/// Adds the other ways of writing complaints down to the window's actions: in one line, step by step. `panel`
/// brings the complaints on screen, and may build them then.
void addComplaintEntryActions(panels::ActionRegistry& actions, panels::ComplaintsPresenter& presenter,
                              const std::function<panels::ComplaintsPanel&()>& panel);

} // namespace cxw::app
