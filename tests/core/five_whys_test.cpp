#include "core/diagnostic/five_whys.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace cxw::core;

namespace {

const RoundQuestionId kQuestion(31);

Why why(qint64 id, qint64 parent, qint64 position = 0)
{
    return {.id = WhyId(id),
            .question = kQuestion,
            .parent = WhyId(parent),
            .text = QStringLiteral("why %1").arg(id),
            .position = position};
}

/// 1 with 11 and 12 under it, 12 with 121; then 2.
FiveWhys branching()
{
    FiveWhys tree = withBelow({}, why(1, 0));
    tree = withBelow(tree, why(2, 0));
    tree = withBelow(tree, why(11, 1));
    tree = withBelow(tree, why(12, 1));
    return withBelow(tree, why(121, 12));
}

std::vector<qint64> order(const FiveWhys& tree)
{
    std::vector<qint64> ids;
    for (const Why& each : tree.whys)
        ids.push_back(each.id.value());
    return ids;
}

} // namespace

TEST_CASE("each why is read after the one it explains and before the next beside that")
{
    CHECK(order(branching()) == std::vector<qint64>{1, 11, 12, 121, 2});
    CHECK(explaining(branching(), WhyId(1)).size() == 2);
    CHECK(explaining(branching(), WhyId()).size() == 2);
}

TEST_CASE("the order of the rows in a file does not matter")
{
    std::vector<Why> rows = branching().whys;
    std::mt19937 random(7);
    for (int i = 0; i < 20; ++i) {
        std::ranges::shuffle(rows, random);
        CHECK(fiveWhysOf(rows) == branching());
    }
}

TEST_CASE("depth counts from the answer, and branches carry letters")
{
    const FiveWhys tree = branching();
    CHECK(depthOf(tree, WhyId(1)) == 1);
    CHECK(depthOf(tree, WhyId(121)) == 3);
    CHECK(depthOf(tree, WhyId(99)) == 0);
    CHECK(numberOf(tree, WhyId(1)) == QStringLiteral("1a"));
    CHECK(numberOf(tree, WhyId(12)) == QStringLiteral("2b"));
    CHECK(numberOf(tree, WhyId(121)) == QStringLiteral("3"));
    CHECK(numberOf(tree, WhyId(99)).isEmpty());
}

TEST_CASE("a branch beside another comes right after it and explains the same")
{
    FiveWhys tree = withBeside(branching(), WhyId(11), why(13, 99));
    CHECK(order(tree) == std::vector<qint64>{1, 11, 13, 12, 121, 2});
    CHECK(findWhy(tree, WhyId(13))->parent == WhyId(1));
    CHECK(withBeside(tree, WhyId(99), why(14, 0)) == tree);
}

TEST_CASE("there is always room for one more beside")
{
    FiveWhys tree = branching();
    for (qint64 id = 1000; id < 1100; ++id) {
        tree = withBeside(tree, WhyId(11), why(id, 1));
        REQUIRE(explaining(tree, WhyId(1))[1].id == WhyId(id));
    }
    CHECK(explaining(tree, WhyId(1)).size() == 102);
}

TEST_CASE("a why moves among those that explain the same, and its branch goes along")
{
    const FiveWhys up = moved(branching(), WhyId(12), -1);
    CHECK(order(up) == std::vector<qint64>{1, 12, 121, 11, 2});
    CHECK(moved(up, WhyId(12), +1) == branching());
    CHECK(moved(up, WhyId(12), -1) == up);
    CHECK(moved(up, WhyId(2), +1) == up);
    CHECK(moved(up, WhyId(99), +1) == up);
}

TEST_CASE("whys with the same position can be moved all the same")
{
    const FiveWhys tree = fiveWhysOf({why(1, 0, 7), why(2, 0, 7)});
    CHECK(order(moved(tree, WhyId(1), +1)) == std::vector<qint64>{2, 1});
}

TEST_CASE("a why goes with everything under it")
{
    CHECK(order(without(branching(), WhyId(1))) == std::vector<qint64>{2});
    CHECK(order(without(branching(), WhyId(12))) == std::vector<qint64>{1, 11, 2});
    CHECK(without(branching(), WhyId(99)) == branching());
    CHECK(branchOf(branching(), WhyId(12)).size() == 2);
}

TEST_CASE("rows of a damaged file never hang: strangers rise to the first level, circles are left out")
{
    CHECK(order(fiveWhysOf({why(1, 99), why(2, 1)})) == std::vector<qint64>{1, 2});
    CHECK(order(fiveWhysOf({why(1, 2), why(2, 1), why(3, 3), why(4, 0)})) == std::vector<qint64>{4});
    Why elsewhere = why(5, 4);
    elsewhere.question = RoundQuestionId(32);
    CHECK(findWhy(fiveWhysOf({why(4, 0), elsewhere}), WhyId(5))->parent.isNull());
}

TEST_CASE("a chain of a hundred thousand whys is read without falling over")
{
    std::vector<Why> rows;
    for (qint64 id = 1; id <= 100'000; ++id)
        rows.push_back(why(id, id - 1));
    CHECK(fiveWhysOf(rows).whys.size() == 100'000);
}
