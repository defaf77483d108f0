#pragma once

#include "core/error.h"
#include "core/touchmap/paste/paste_words.h"

namespace cxw::exchange {

/// Reads by what words columns are known, by default from the file embedded in the program. A word that
/// stands twice means what it means first.
[[nodiscard]] core::Expected<core::PasteWords>
readPasteWords(const QString& path = QStringLiteral(":/maps/column_words.json"));

} // namespace cxw::exchange
