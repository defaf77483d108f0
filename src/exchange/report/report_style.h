#pragma once

#include "charts/tokens.h"

#include <QString>

namespace cxw::exchange {

/// The style sheet of the HTML report, for screen and print. Holds no character that XML would escape.
[[nodiscard]] QString reportStyleSheet(const charts::Tokens& tokens);

} // namespace cxw::exchange
