#include "core/statistics/percentile.h"
#include "support/vectors.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace cxw::core;

TEST_CASE("the published hours give the published mean, median and nine-of-ten")
{
    const auto row = support::complaintVectors("percentiles");
    const TimeSummary summary = summaryOf(row.at("hours").get<std::vector<double>>());
    CHECK(summary.count == 20);
    CHECK(summary.mean.value() == Approx(row.at("mean").get<double>()));
    CHECK(summary.median == row.at("median").get<double>());
    CHECK(summary.p90 == row.at("p90NearestRank").get<double>());
}

TEST_CASE("without a duration there is no summary but the count")
{
    CHECK(summaryOf({}) == TimeSummary{});
}

TEST_CASE("one duration is its own mean, median and nine-of-ten")
{
    CHECK(summaryOf({7.5}) == TimeSummary{.count = 1, .median = 7.5, .p90 = 7.5, .mean = 7.5});
}

TEST_CASE("an odd number of values has its median in the middle")
{
    CHECK(medianOf({9, 1, 4}) == 4.0);
    CHECK(medianOf({9, 1, 4, 5}) == 4.5);
}

TEST_CASE("a percentile is the value at the rank, with no rounding up by accident")
{
    std::vector<double> hundred;
    for (int i = 1; i <= 100; ++i)
        hundred.push_back(i);
    for (int percent = 1; percent <= 100; ++percent)
        CHECK(percentileOf(hundred, percent) == double(percent));
    CHECK(percentileOf(hundred, 0) == 1.0);
}

TEST_CASE("at least the share asked for is at or below a percentile, and less is below it")
{
    std::mt19937 random(3);
    std::uniform_int_distribution<int> hours(0, 40);
    for (std::size_t size = 1; size <= 40; ++size)
        for (const int percent : {10, 50, 75, 90, 100}) {
            std::vector<double> values(size);
            std::ranges::generate(values, [&] { return hours(random); });
            const double found = percentileOf(values, percent).value();
            const auto upTo = std::ranges::count_if(values, [=](double value) { return value <= found; });
            const auto below = std::ranges::count_if(values, [=](double value) { return value < found; });
            CAPTURE(values, percent);
            CHECK(std::size_t(upTo) * 100 >= size * std::size_t(percent));
            CHECK(std::size_t(below) * 100 < size * std::size_t(percent));
        }
}
