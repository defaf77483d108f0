#include "core/touchmap/touchpoint_guess.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

namespace {

constexpr TouchpointId kBill(1);
constexpr TouchpointId kHotline(2);
constexpr CategoryId kWaiting(11);
constexpr ChannelId kPhone(21);
constexpr ChannelId kLetter(22);

const std::vector<GuessedTouchpoint> kOffered{{kBill, QStringLiteral("The bill")},
                                              {kHotline, QStringLiteral("Menu of the hotline")}};

PlacedCount placed(TouchpointId touchpoint, int count, ChannelId channel = kPhone)
{
    return {.category = kWaiting, .channel = channel, .touchpoint = touchpoint, .count = count};
}

std::optional<TouchpointGuess> guessOf(const GuessedComplaint& complaint, const std::vector<PlacedCount>& all,
                                       const std::vector<GuessedTouchpoint>& offered = kOffered)
{
    return guessTouchpoints({complaint}, all, offered).at(0);
}

std::optional<TouchpointGuess> guessOfText(const char* text,
                                           const std::vector<GuessedTouchpoint>& offered = kOffered)
{
    return guessOf({.category = {}, .channel = {}, .text = QString::fromUtf8(text)}, {}, offered);
}

const GuessedComplaint kCalled{.category = kWaiting, .channel = kPhone, .text = {}};

} // namespace

TEST_CASE("a complaint belongs where most with its category and channel hang")
{
    const auto guess = guessOf(kCalled, {placed(kHotline, 7), placed(kBill, 2), placed(kBill, 90, kLetter)});
    CHECK(guess == TouchpointGuess{kHotline, GuessReason::CategoryAndChannel, 7, 9});
}

TEST_CASE("too few with the channel leave the word to the category")
{
    const auto guess = guessOf(kCalled, {placed(kHotline, 4), placed(kHotline, 3, kLetter)});
    CHECK(guess == TouchpointGuess{kHotline, GuessReason::Category, 7, 7});
}

TEST_CASE("under five alike, or under two thirds at one touchpoint, nothing is guessed")
{
    CHECK_FALSE(guessOf(kCalled, {placed(kHotline, 4)}));
    CHECK(guessOf(kCalled, {placed(kHotline, 5)}));
    CHECK_FALSE(guessOf(kCalled, {placed(kHotline, 5), placed(kBill, 3)}));
    CHECK(guessOf(kCalled, {placed(kHotline, 6), placed(kBill, 3)}));
    CHECK_FALSE(guessOf({}, {placed(kHotline, 50)}));
}

TEST_CASE("a touchpoint that is not offered is not guessed, and counts all the same")
{
    const std::vector<GuessedTouchpoint> bill{kOffered.front()};
    CHECK_FALSE(guessOf(kCalled, {placed(kHotline, 7), placed(kBill, 3)}, bill));
}

TEST_CASE("a title speaks for itself when the complaint has two of its words, or its only one")
{
    CHECK(guessOfText("Lost in the menu of your HOTLINE")
          == TouchpointGuess{kHotline, GuessReason::Title, 2, 2});
    CHECK_FALSE(guessOfText("Nobody at the hotline"));
    CHECK(guessOfText("A wrong bill") == TouchpointGuess{kBill, GuessReason::Title, 1, 1});
    CHECK_FALSE(guessOfText("A billion")); // a short word begins many others
    CHECK_FALSE(guessOfText(""));
}

TEST_CASE("words are found in other endings and without their accents")
{
    CHECK(guessOfText("Die Rechnungen kommen zu spät",
                      {{kBill, QStringLiteral("Rechnung")}, {kHotline, QStringLiteral("Hotline")}})
              ->touchpoint
          == kBill);
    CHECK(guessOfText("reclamatie", {{kBill, QStringLiteral("Reclamație")}})->touchpoint == kBill);
    CHECK(guessOfText("Пришла чужая квитанция", {{kBill, QStringLiteral("Квитанция")}})->touchpoint == kBill);
}

TEST_CASE("two titles with as many words in the complaint are no guess")
{
    const std::vector<GuessedTouchpoint> alike{{kBill, QStringLiteral("Letter about the bill")},
                                               {kHotline, QStringLiteral("Letter about the price")}};
    CHECK_FALSE(guessOfText("a letter about nothing", alike));
    CHECK(guessOfText("a letter about the price", alike)->touchpoint == kHotline);
}
