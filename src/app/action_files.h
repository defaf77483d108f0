#pragma once

#include "core/actions/action_register.h"
#include "core/error.h"

namespace cxw::app {

/// .json and .csv hold the register of actions.
[[nodiscard]] bool isActionsFile(const QString& path);

/// Writes the register as the suffix of `path` says. Blocks: never on the GUI thread.
[[nodiscard]] core::Expected<void> writeActionsFile(const std::vector<core::ListedAction>& actions,
                                                    QDate today, const QString& path);

} // namespace cxw::app
