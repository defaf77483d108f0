#pragma once

#include <functional>

namespace cxw::panels {
class ActionRegistry;
class ComplaintsPanel;
class ComplaintsPresenter;
} // namespace cxw::panels

namespace cxw::app {

/// Adds what one can do with complaints to the window's actions. `panel` brings the complaints on screen, and
/// may build them then.
void addComplaintActions(panels::ActionRegistry& actions, panels::ComplaintsPresenter& presenter,
                         const std::function<panels::ComplaintsPanel&()>& panel);

} // namespace cxw::app
