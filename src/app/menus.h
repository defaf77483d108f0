#pragma once

#include "panels/shared/action_registry.h"

class QMenuBar;

namespace cxw::app {

/// The menu's name, with its mnemonic.
[[nodiscard]] QString menuTitle(panels::ActionGroup group);

/// Fills the menu bar from the registry, one menu a group.
void fillMenus(QMenuBar& bar, const panels::ActionRegistry& actions);

} // namespace cxw::app
