#pragma once

#include <functional>

class QWidget;

namespace cxw::panels {
class ActionRegistry;
class Appearance;
class MapPresenter;
} // namespace cxw::panels

namespace cxw::app {

/// Adds what one can do with whole maps. `show` brings the maps on screen; all outlive the registry's
/// actions.
void addTouchmapActions(panels::ActionRegistry& actions, const panels::Appearance& appearance,
                        panels::MapPresenter& presenter, const std::function<void()>& show, QWidget& window);

} // namespace cxw::app
