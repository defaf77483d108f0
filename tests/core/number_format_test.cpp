#include "core/language.h"
#include "core/number_format.h"
#include "support/qt_strings.h"

using namespace cxw::core;

namespace {

NumberFormat in(Language language)
{
    return NumberFormat(localeOf(language));
}

} // namespace

TEST_CASE("decimals follow the language")
{
    CHECK(in(Language::En).decimal(1.7857, 2) == QStringLiteral("1.79"));
    for (const Language language : {Language::Es, Language::De, Language::Ro, Language::Ru})
        CHECK(in(language).decimal(1.7857, 2) == QStringLiteral("1,79"));
    CHECK(in(Language::En).decimal(-0.2, 1) == QStringLiteral("\u22120.2"));
    CHECK(in(Language::En).decimal(-0.001, 1) == QStringLiteral("0.0"));
}

TEST_CASE("long numbers are grouped in threes in every language")
{
    CHECK(in(Language::En).integer(1234567) == QStringLiteral("1,234,567"));
    CHECK(in(Language::De).integer(1234567) == QStringLiteral("1.234.567"));
    CHECK(in(Language::Es).integer(1234567) == QStringLiteral("1.234.567"));
    CHECK(in(Language::Es).integer(1234) == QStringLiteral("1234"));
    CHECK(in(Language::Ro).integer(39600) == QStringLiteral("39.600"));
    CHECK(in(Language::Ru).integer(-39600) == QStringLiteral("\u221239\u00A0600"));
    CHECK(in(Language::En).integer(0) == QStringLiteral("0"));
}

TEST_CASE("percent signs stand as the language has them")
{
    CHECK(in(Language::En).percent(0.9) == QStringLiteral("90%"));
    CHECK(in(Language::De).percent(0.9) == QStringLiteral("90\u00A0%"));
}

TEST_CASE("dates carry a four-digit year in every language")
{
    for (const Language language : kLanguages) {
        const QString text = in(language).date(QDate(2026, 11, 22));
        CHECK(text.startsWith(QStringLiteral("22 ")));
        CHECK(text.endsWith(QStringLiteral("2026")));
    }
    CHECK(in(Language::En).longDate(QDate(2026, 11, 10)) == QStringLiteral("Tuesday 10 November 2026"));
}

TEST_CASE("a change wears its sign, nothing has none")
{
    CHECK(in(Language::En).change(0.321, 2) == QStringLiteral("+0.32"));
    CHECK(in(Language::De).change(-0.03, 2) == QStringLiteral("\u22120,03"));
    CHECK(in(Language::En).change(0.001, 2) == QStringLiteral("0.00"));
    CHECK(in(Language::En).change(-0.001, 2) == QStringLiteral("0.00"));
    CHECK(in(Language::En).change(1.0, 0) == QStringLiteral("+1"));
}
