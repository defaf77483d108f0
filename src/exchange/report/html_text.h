#pragma once

#include <QString>

namespace cxw::exchange {

/// The text without the characters that no XML may hold (control characters, halves of surrogates); what is
/// left may still need escaping, which the XML writer does.
[[nodiscard]] QString withoutForbiddenCharacters(const QString& text);

} // namespace cxw::exchange
