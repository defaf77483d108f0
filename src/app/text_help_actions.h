#pragma once

class QWidget;

namespace cxw::panels {
class ActionRegistry;
class Appearance;
class TextHelpsPresenter;
} // namespace cxw::panels

namespace cxw::app {

/// Adds the two lists that help while one writes about a complaint to the window's actions. `window` is what
/// they open over.
void addTextHelpActions(panels::ActionRegistry& actions, const panels::Appearance& appearance,
                        panels::TextHelpsPresenter& presenter, QWidget& window);

} // namespace cxw::app
