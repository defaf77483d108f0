#include "core/sparse_position.h"

#include <catch2/catch.hpp>

#include <limits>
#include <random>

using namespace cxw::core;

namespace {

struct Card
{
    int id = 0;
    qint64 position = 0;
};

std::vector<int> idsOf(const std::vector<Card>& cards)
{
    std::vector<int> ids;
    for (const Card& each : cards)
        ids.push_back(each.id);
    return ids;
}

} // namespace

TEST_CASE("a position stands between its neighbours, or beyond the only one")
{
    CHECK(positionBetween({}, {}) == kPositionStep);
    CHECK(positionBetween(1024, {}) == 2048);
    CHECK(positionBetween({}, 1024) == 0);
    CHECK(positionBetween(0, 1024) == 512);
    CHECK(positionBetween(-1024, 0) == -512);
    CHECK(positionBetween(7, 9) == 8);
    CHECK_FALSE(positionBetween(7, 8));
    CHECK_FALSE(positionBetween(7, 7));
    CHECK_FALSE(positionBetween(std::numeric_limits<qint64>::max() - 1, {}));
    CHECK_FALSE(positionBetween({}, std::numeric_limits<qint64>::min() + 1));
}

TEST_CASE("a move writes one record until the gap is used up, then all of them")
{
    std::vector<Card> siblings{{1, 1024}, {2, 2048}};
    int moves = 0;
    while (true) {
        const auto changed = placedAt(siblings, {3 + moves, 0}, 1);
        if (changed.size() > 1) {
            CHECK(changed.size() == siblings.size() + 1);
            break;
        }
        siblings.insert(siblings.begin() + 1, changed.front());
        ++moves;
    }
    CHECK(moves == 10);
}

TEST_CASE("after any moves the records stand in the order in which they were put")
{
    std::mt19937 random(5);
    std::vector<Card> cards; // as a reader sorts them
    std::vector<int> wanted;
    for (int i = 0; i < 2000; ++i) {
        const std::size_t place =
            std::uniform_int_distribution<std::size_t>(0, std::min<std::size_t>(cards.size(), 3))(random);
        const auto changed = placedAt(cards, {i, 0}, place);
        wanted.insert(wanted.begin() + std::ptrdiff_t(place), i);
        for (const Card& each : changed) {
            const auto known = std::ranges::find(cards, each.id, &Card::id);
            if (known == cards.end())
                cards.push_back(each);
            else
                *known = each;
        }
        std::ranges::sort(cards, {}, &Card::position);
        REQUIRE(idsOf(cards) == wanted);
    }
}
