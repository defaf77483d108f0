#include "core/language.h"

#include <algorithm>

namespace cxw::core {

QString codeOf(Language language)
{
    switch (language) {
    case Language::En: return QStringLiteral("en");
    case Language::Es: return QStringLiteral("es");
    case Language::De: return QStringLiteral("de");
    case Language::Ro: return QStringLiteral("ro");
    case Language::Ru: return QStringLiteral("ru");
    }
    return {};
}

std::optional<Language> languageFrom(QStringView code)
{
    const auto found = std::ranges::find_if(kLanguages, [&](Language each) { return codeOf(each) == code; });
    return found == kLanguages.end() ? std::nullopt : std::optional(*found);
}

QString nativeNameOf(Language language)
{
    switch (language) {
    case Language::En: return QStringLiteral("English");
    case Language::Es: return QStringLiteral("Español");
    case Language::De: return QStringLiteral("Deutsch");
    case Language::Ro: return QStringLiteral("Română");
    case Language::Ru: return QStringLiteral("Русский");
    }
    return {};
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::En: return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::Es: return QLocale(QLocale::Spanish, QLocale::Spain);
    case Language::De: return QLocale(QLocale::German, QLocale::Germany);
    case Language::Ro: return QLocale(QLocale::Romanian, QLocale::Romania);
    case Language::Ru: return QLocale(QLocale::Russian, QLocale::Russia);
    }
    return QLocale::c();
}

Language systemLanguage(const QLocale& system)
{
    for (const QString& tag : system.uiLanguages())
        if (const auto language = languageFrom(QStringView(tag).left(2)))
            return *language;
    return Language::En;
}

} // namespace cxw::core
