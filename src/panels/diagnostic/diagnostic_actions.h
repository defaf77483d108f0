#pragma once

#include <functional>

namespace cxw::panels {

class ActionRegistry;
class DiagnosticPanel;
class DiagnosticPresenter;

/// Adds what one can do in the diagnostic to the window's actions. `panel` is asked for only when an action
/// needs the panel, and may build it then. GUI thread.
void addDiagnosticActions(ActionRegistry& actions, DiagnosticPresenter& presenter,
                          const std::function<DiagnosticPanel&()>& panel);

} // namespace cxw::panels
