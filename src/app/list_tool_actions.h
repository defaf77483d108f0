#pragma once

#include <functional>

namespace cxw::panels {
class ActionRegistry;
class ComplaintsPanel;
class ListTools;
} // namespace cxw::panels

namespace cxw::app {

/// Adds what one can do with the list of complaints and with those that are marked in it. `panel` brings the
/// complaints on screen, and may build them then.
void addListToolActions(panels::ActionRegistry& actions, panels::ListTools& tools,
                        const std::function<panels::ComplaintsPanel&()>& panel);

} // namespace cxw::app
