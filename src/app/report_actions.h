#pragma once

#include <functional>

class QObject;

namespace cxw::panels {
class ActionRegistry;
}

namespace cxw::app {

class WorkspaceView;

/// Print preview, and what is done with the report on screen. `view` is asked when one of them runs, as long
/// as `receiver` lives.
void addReportActions(panels::ActionRegistry& actions, const QObject& receiver,
                      const std::function<WorkspaceView&()>& view);

} // namespace cxw::app
