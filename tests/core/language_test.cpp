#include "core/error.h"
#include "core/language.h"
#include "support/qt_strings.h"

#include <set>

using namespace cxw::core;

TEST_CASE("every language is found again by its code")
{
    for (const Language language : kLanguages) {
        CHECK(languageFrom(codeOf(language)) == language);
        CHECK_FALSE(nativeNameOf(language).isEmpty());
    }
    CHECK_FALSE(languageFrom(u"fr").has_value());
}

TEST_CASE("a system that speaks none of ours gets English")
{
    CHECK(systemLanguage(QLocale(QLocale::French)) == Language::En);
    CHECK(systemLanguage(QLocale(QLocale::German, QLocale::Austria)) == Language::De);
    CHECK(systemLanguage(QLocale(QLocale::Romanian)) == Language::Ro);
}

TEST_CASE("every kind of error has a sentence of its own")
{
    std::set<QString> sentences;
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind)
        sentences.insert(sentenceFor({ErrorKind(kind), {}}));
    CHECK(sentences.size() == std::size_t(ErrorKind::Cancelled) + 1);
    CHECK_FALSE(sentences.contains(QString()));
}

TEST_CASE("bad input speaks for itself and the others name the place")
{
    CHECK(sentenceFor({ErrorKind::BadInput, QStringLiteral("Line 3: no")}) == QStringLiteral("Line 3: no"));
    CHECK(sentenceFor({ErrorKind::NotFound, QStringLiteral("a.cxw")}).endsWith(QStringLiteral("(a.cxw)")));
}
