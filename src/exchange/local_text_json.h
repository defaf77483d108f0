#pragma once

#include "core/diagnostic/question.h"
#include "exchange/json/json_place.h"

#include <map>

namespace cxw::exchange {

/// An object with one text for each of our languages, none missing, none more.
[[nodiscard]] std::map<core::Language, QString> localTextFrom(const JsonPlace& place);

/// Three texts: what 1, 2 and 3 stand for.
[[nodiscard]] std::array<QString, 3> anchorsFrom(const JsonPlace& place);

/// {label, text, hint, anchors}
[[nodiscard]] core::Wording wordingFrom(const JsonPlace& place);

/// An object with one wording for each of our languages.
[[nodiscard]] std::map<core::Language, core::Wording> localWordingFrom(const JsonPlace& place);

} // namespace cxw::exchange
