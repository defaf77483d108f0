#pragma once

#include "core/actions/action_register.h"

#include <QByteArray>

namespace cxw::exchange {

/// The register of actions as rows (docs/formats.md), in the order given; the columns are the keys of the
/// JSON.
[[nodiscard]] QByteArray actionsCsvOf(const std::vector<core::ListedAction>& actions, QDate today);

} // namespace cxw::exchange
