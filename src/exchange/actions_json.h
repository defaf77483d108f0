#pragma once

#include "core/actions/action_register.h"

#include <QByteArray>

namespace cxw::exchange {

/// The register of actions as "cxworkbench/actions@1" (docs/formats.md), in the order given. What is overdue
/// is so on `today`, which the file names.
[[nodiscard]] QByteArray actionsJsonOf(const std::vector<core::ListedAction>& actions, QDate today);

} // namespace cxw::exchange
