#include "core/statistics/pareto.h"
#include "support/vectors.h"

#include <QStringList>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace cxw::core;

namespace {

std::vector<ParetoItem> publishedCauses()
{
    const auto row = support::complaintVectors("pareto");
    std::vector<ParetoItem> items;
    for (const double count : row.at("counts").get<std::vector<double>>())
        items.push_back({.key = QString::number(items.size()), .value = count});
    return items;
}

/// From left to right.
std::string keysOf(const Pareto& pareto)
{
    QStringList keys;
    for (const ParetoBar& bar : pareto.bars)
        keys.push_back(bar.item.key);
    return keys.join(u' ').toStdString();
}

} // namespace

TEST_CASE("the published causes give the published shares and vital few")
{
    const auto row = support::complaintVectors("pareto");
    const Pareto pareto = paretoOf(publishedCauses());
    const auto expected = row.at("cumulativePercent").get<std::vector<double>>();
    REQUIRE(pareto.bars.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        CHECK(pareto.bars[i].cumulativePercent == Approx(expected[i]).margin(1e-4));
    CHECK(pareto.vitalFew == row.at("vitalFew").get<int>());
    CHECK(pareto.total == 270.0);
}

TEST_CASE("the order in which causes are given changes nothing")
{
    std::vector<ParetoItem> items{{QStringLiteral("d"), 2},
                                  {QStringLiteral("b"), 5},
                                  {QStringLiteral("a"), 2},
                                  {QStringLiteral("c"), 9},
                                  {QStringLiteral("e"), 2}};
    std::ranges::sort(items, {}, &ParetoItem::key);
    const Pareto expected = paretoOf(items, {QStringLiteral("b")});
    do
        CHECK(paretoOf(items, {QStringLiteral("b")}) == expected);
    while (std::ranges::next_permutation(items, {}, &ParetoItem::key).found);
}

TEST_CASE("what is left over comes last even when it is the largest")
{
    const std::vector<ParetoItem> items{
        {QStringLiteral("other"), 60}, {QStringLiteral("late"), 30}, {QStringLiteral("rude"), 10}};
    CHECK(keysOf(paretoOf(items, {QStringLiteral("other")})) == "late rude other");
    CHECK(keysOf(paretoOf(items)) == "other late rude");
}

TEST_CASE("exactly four fifths are enough to be the vital few")
{
    CHECK(paretoOf({{QStringLiteral("a"), 80}, {QStringLiteral("b"), 20}}).vitalFew == 1);
    CHECK(paretoOf({{QStringLiteral("a"), 0.5},
                    {QStringLiteral("b"), 0.2},
                    {QStringLiteral("c"), 0.1},
                    {QStringLiteral("d"), 0.1},
                    {QStringLiteral("e"), 0.1}})
              .vitalFew
          == 3);
    CHECK(paretoOf({{QStringLiteral("a"), 79}, {QStringLiteral("b"), 21}}).vitalFew == 2);
}

TEST_CASE("without a total no cause is vital")
{
    CHECK(paretoOf({}) == Pareto{});
    const Pareto zeros = paretoOf({{QStringLiteral("a"), 0}, {QStringLiteral("b"), 0}});
    CHECK(zeros.vitalFew == 0);
    CHECK(zeros.bars.back().cumulativePercent == 0.0);
}
