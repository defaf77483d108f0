#pragma once

#include <QString>

namespace cxw::exchange {

/// The text without the characters that no XML may hold.
[[nodiscard]] QString withoutForbiddenCharacters(const QString& text);

} // namespace cxw::exchange
