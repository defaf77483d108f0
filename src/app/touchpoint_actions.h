#pragma once

#include <functional>

class QObject;

namespace cxw::panels {
class ActionRegistry;
class TouchmapPanel;
} // namespace cxw::panels

namespace cxw::app {

/// Adds what one can do with touchpoints that are selected or focused: the clipboard, a copy in another
/// channel, marks. `show` brings the maps to the front and lives as long as `receiver`.
void addTouchpointActions(panels::ActionRegistry& actions, QObject* receiver,
                          const std::function<panels::TouchmapPanel&()>& show);

} // namespace cxw::app
