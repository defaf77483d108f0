#pragma once

#include "core/language.h"

#include <QString>

namespace cxw::core {

/// What one word of a quick line can say by itself.
enum class QuickWord { Other, Yes, No, Today, Yesterday, Refund };

/// Whatever the case and diacritics; words of the language and of English.
[[nodiscard]] QuickWord quickWordOf(const QString& word, Language language);

/// The ISO 4217 code behind a sign, a code or a word for money: "€", "eur", "lei", "руб"; empty for another
/// word.
[[nodiscard]] QString currencyOf(const QString& word);

} // namespace cxw::core
