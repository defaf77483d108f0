#pragma once

#include "core/language.h"

#include <QString>

#include <map>

namespace cxw::core {

/// A text in each of the interface's languages.
using LocalText = std::map<Language, QString>;

/// Empty where the text has no words in that language.
[[nodiscard]] inline QString in(const LocalText& text, Language language)
{
    const auto found = text.find(language);
    return found == text.end() ? QString() : found->second;
}

} // namespace cxw::core
