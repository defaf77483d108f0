#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace cxw::core {

/// The languages of the interface, of the question bank and of reports.
enum class Language { En, Es, De, Ro, Ru };

inline constexpr std::array kLanguages{Language::En, Language::Es, Language::De, Language::Ro, Language::Ru};

/// Two letters, as in files: en es de ro ru.
[[nodiscard]] QString codeOf(Language language);
[[nodiscard]] std::optional<Language> languageFrom(QStringView code);
/// The language's own name for itself: "Deutsch".
[[nodiscard]] QString nativeNameOf(Language language);
/// The locale whose numbers and dates go with the language (week starts on Monday in all five).
[[nodiscard]] QLocale localeOf(Language language);
/// The first of the system's languages that we speak, else English.
[[nodiscard]] Language systemLanguage(const QLocale& system);

} // namespace cxw::core
