#include "core/statistics/kaplan_meier.h"
#include "support/vectors.h"

#include <catch2/catch.hpp>

#include <string>

using namespace cxw::core;

TEST_CASE("the published open and closed cases give the published survival and median")
{
    const auto row = support::complaintVectors("kaplanMeierDays");
    const auto steps =
        survivalOf(row.at("closed").get<std::vector<double>>(), row.at("open").get<std::vector<double>>());
    const auto& expected = row.at("survival");
    REQUIRE(steps.size() == expected.size());
    for (const SurvivalStep& step : steps)
        CHECK(step.open == Approx(expected.at(std::to_string(int(step.time))).get<double>()).margin(1e-6));
    CHECK(survivalMedian(steps) == row.at("median").get<double>());
}

TEST_CASE("with nothing open the survival is the share not closed yet")
{
    CHECK(survivalOf({3, 1, 4, 1}, {}) == std::vector<SurvivalStep>{{1, 0.5}, {3, 0.25}, {4, 0.0}});
    CHECK(survivalMedian(survivalOf({1, 2, 3, 4}, {})) == 2.0);
}

TEST_CASE("a half that rounding misses is still a half")
{
    for (int count = 2; count <= 60; count += 2) {
        std::vector<double> closed;
        for (int i = 1; i <= count; ++i)
            closed.push_back(i);
        CHECK(survivalMedian(survivalOf(closed, {})) == double(count / 2));
    }
}

TEST_CASE("when most cases stay open there is no median")
{
    const auto steps = survivalOf({1, 2}, {9, 9, 9});
    CHECK(steps.back().open == Approx(0.6));
    CHECK_FALSE(survivalMedian(steps));
}

TEST_CASE("a case as old as a step counts as open at it")
{
    CHECK(survivalOf({2}, {2}) == std::vector<SurvivalStep>{{2, 0.5}});
    CHECK(survivalOf({2}, {1}) == std::vector<SurvivalStep>{{2, 0.0}});
}

TEST_CASE("without a closed case nothing is known of how long cases take")
{
    CHECK(survivalOf({}, {1, 2}).empty());
    CHECK_FALSE(survivalMedian({}));
}
