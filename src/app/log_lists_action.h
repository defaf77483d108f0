#pragma once

class QWidget;

namespace cxw::panels {
class ActionRegistry;
class ActionsPresenter;
class Appearance;
class ComplaintsPresenter;
} // namespace cxw::panels

namespace cxw::app {

/// Adds the editor of the lists that complaints speak of to the window's actions. `planned` knows the actions
/// that causes are taken away with; `parent` is what the editor stands over.
void addLogListsAction(panels::ActionRegistry& actions, panels::ComplaintsPresenter& presenter,
                       panels::ActionsPresenter& planned, const panels::Appearance& appearance,
                       QWidget& parent);

} // namespace cxw::app
