#include "core/statistics/control_chart.h"
#include "support/vectors.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

namespace {

/// Counted from 1, as the published figures count days and weeks.
std::vector<int> signalsOf(const ControlChart& chart)
{
    std::vector<int> places;
    for (std::size_t i = 0; i < chart.points.size(); ++i)
        if (chart.points[i].isSignal())
            places.push_back(int(i) + 1);
    return places;
}

void checkUpperLimits(const ControlChart& chart, const nlohmann::json& row)
{
    const auto upper = row.at("upper").get<std::vector<double>>();
    REQUIRE(chart.points.size() == upper.size());
    for (std::size_t i = 0; i < upper.size(); ++i)
        CHECK(chart.points[i].limits.high == Approx(upper[i]).margin(1e-6));
}

std::vector<double> numbers(const nlohmann::json& row, const char* key)
{
    return row.at(key).get<std::vector<double>>();
}

const XmrLimits kAroundTen{.mean = 10.0, .limits = {4.0, 16.0}};

} // namespace

TEST_CASE("the published baseline gives the published XmR limits, and the next point is a signal")
{
    const auto row = support::complaintVectors("xmr");
    std::vector<double> values = numbers(row, "baseline");
    const auto limits = xmrLimits(values);
    REQUIRE(limits);
    CHECK(limits->mean == Approx(row.at("mean").get<double>()).margin(1e-6));
    CHECK(limits->meanMovingRange == Approx(row.at("meanMovingRange").get<double>()));
    CHECK(limits->limits.high == Approx(row.at("upper").get<double>()).margin(1e-6));
    CHECK(limits->limits.low == Approx(row.at("lower").get<double>()).margin(1e-6));
    CHECK(limits->upperRangeLimit == Approx(row.at("upperRange").get<double>()));
    CHECK(limits->isProvisional);
    values.push_back(row.at("next").get<double>());
    CHECK(signalsOf(xmrChart(values, *limits)) == std::vector<int>{12});
}

TEST_CASE("limits from twelve points are firm")
{
    CHECK(xmrLimits(std::vector<double>(11, 3.0))->isProvisional);
    CHECK_FALSE(xmrLimits(std::vector<double>(12, 3.0))->isProvisional);
}

TEST_CASE("one value has no moving range and so no limits")
{
    CHECK_FALSE(xmrLimits({}));
    CHECK_FALSE(xmrLimits({5}));
    CHECK(xmrLimits({5, 7})->meanMovingRange == 2.0);
}

TEST_CASE("a point on a limit is no signal")
{
    CHECK(signalsOf(xmrChart({4, 16, 3.9, 16.1}, kAroundTen)) == std::vector<int>{3, 4});
}

TEST_CASE("eight in a row on one side are a signal, seven are not")
{
    CHECK(signalsOf(xmrChart({9, 11, 11, 11, 11, 11, 11, 11, 9}, kAroundTen)).empty());
    const ControlChart chart = xmrChart({11, 9, 9, 9, 9, 9, 9, 9, 9, 11}, kAroundTen);
    CHECK(signalsOf(chart) == std::vector<int>{2, 3, 4, 5, 6, 7, 8, 9});
    CHECK(chart.points[1].isInRun);
    CHECK_FALSE(chart.points[1].isBeyondLimit);
}

TEST_CASE("a point on the mean ends a run")
{
    CHECK(signalsOf(xmrChart({11, 11, 11, 11, 10, 11, 11, 11, 11}, kAroundTen)).empty());
    CHECK(signalsOf(xmrChart(std::vector<double>(9, 10.0), kAroundTen)).empty());
}

TEST_CASE("the published days give the published c-chart")
{
    const auto row = support::complaintVectors("cChart");
    const auto chart = cChart(numbers(row, "counts"));
    REQUIRE(chart);
    CHECK(chart->mean == Approx(row.at("mean").get<double>()).margin(1e-6));
    CHECK(chart->points[0].limits.high == Approx(row.at("upper").get<double>()).margin(1e-6));
    CHECK(chart->points[0].limits.low == row.at("lower").get<double>());
    CHECK(signalsOf(*chart) == row.at("signals").get<std::vector<int>>());
    CHECK_FALSE(chart->isProvisional);
}

TEST_CASE("the published weeks give the published u-chart")
{
    const auto row = support::complaintVectors("uChart");
    const auto chart = uChart(numbers(row, "counts"), numbers(row, "exposure"));
    REQUIRE(chart);
    CHECK(chart->mean == Approx(row.at("mean").get<double>()).margin(1e-6));
    checkUpperLimits(*chart, row);
    CHECK(chart->points[6].value == Approx(4.88));
    CHECK(signalsOf(*chart) == row.at("signals").get<std::vector<int>>());
    CHECK(chart->isProvisional);
}

TEST_CASE("the published shares give the published p-chart")
{
    const auto row = support::complaintVectors("pChart");
    const auto chart = pChart(numbers(row, "part"), numbers(row, "of"));
    REQUIRE(chart);
    CHECK(chart->mean == Approx(row.at("mean").get<double>()).margin(1e-6));
    checkUpperLimits(*chart, row);
    CHECK(signalsOf(*chart) == row.at("signals").get<std::vector<int>>());
}

TEST_CASE("limits of shares stay within 0 and 1")
{
    const auto chart = pChart({1, 3}, {2, 3});
    CHECK(chart->points[0].limits == Interval{0.0, 1.0});
}

TEST_CASE("a c-chart is only for counts that vary no more than chance would have them")
{
    CHECK(allowsCChart({7, 4, 6, 9, 5, 3, 8, 6, 5, 7, 4}));
    CHECK_FALSE(allowsCChart({7, 4, 6, 9, 5, 3, 8, 6, 5, 7, 16, 4}));
}

TEST_CASE("too few counts or only zeros speak for no c-chart")
{
    CHECK_FALSE(allowsCChart({}));
    CHECK_FALSE(allowsCChart({4}));
    CHECK_FALSE(allowsCChart({0, 0, 0}));
    CHECK_FALSE(cChart({}));
    CHECK_FALSE(uChart({}, {}));
    CHECK_FALSE(pChart({}, {}));
}

TEST_CASE("nothing at all lies on its limits and signals nothing")
{
    CHECK(signalsOf(cChart({0, 0, 0}).value()).empty());
    CHECK(signalsOf(pChart({0, 0}, {9, 9}).value()).empty());
}

TEST_CASE("values that never change signal nothing, whatever their mean is rounded to")
{
    for (const double value : {0.1, 0.7, 1.1, 1e-6, 123.4}) {
        const std::vector<double> values(12, value);
        CHECK(signalsOf(xmrChart(values, xmrLimits(values).value())).empty());
    }
}
