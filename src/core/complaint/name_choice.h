#pragma once

#include <QString>

#include <vector>

namespace cxw::core {

/// The names that a typed beginning fits best, each once, in their order: those that are it; else those that
/// begin so; else those with words that begin as the typed ones do; else those of these first letters.
/// Whatever the case, diacritics and signs between words; empty for a text without letters and digits.
[[nodiscard]] std::vector<QString> namesFitting(const QString& typed, const std::vector<QString>& names);

} // namespace cxw::core
