#include "core/complaint/money_text.h"
#include "support/qt_strings.h"

using namespace cxw::core;

namespace {

std::optional<Money> money(const char* amount, const char* currency)
{
    return moneyFrom(QString::fromUtf8(amount), QString::fromUtf8(currency));
}

} // namespace

TEST_CASE("an amount is read with the decimals of its currency")
{
    CHECK(money("12.5", "EUR") == Money{1250, QStringLiteral("EUR")});
    CHECK(money("1 200,05", "ron") == Money{120005, QStringLiteral("RON")});
    CHECK(money("1200", "JPY") == Money{1200, QStringLiteral("JPY")});
    CHECK(money("-0.375", "KWD") == Money{-375, QStringLiteral("KWD")});
}

TEST_CASE("what is no amount in its currency is none")
{
    for (const char* amount : {"", "much", "12.345", "1,200.50", "99999999999999999999"})
        CHECK_FALSE(money(amount, "EUR").has_value());
    for (const char* currency : {"", "E", "euro", "EU1"})
        CHECK_FALSE(money("1", currency).has_value());
    CHECK_FALSE(money("1.5", "JPY").has_value());
}

TEST_CASE("a written amount is read again")
{
    for (const char* currency : {"EUR", "JPY", "KWD"})
        for (const qint64 minor : {0, 1, -1, 99, 100, -12345, 1'000'000}) {
            const Money written{minor, QString::fromLatin1(currency)};
            CHECK(moneyFrom(amountText(written), written.currency) == written);
        }
    CHECK(amountText({-5, QStringLiteral("EUR")}) == QStringLiteral("-0.05"));
}
