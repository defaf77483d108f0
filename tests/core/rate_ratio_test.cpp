#include "core/statistics/rate_ratio.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace cxw::core;

namespace {

/// P(X >= k) for X binomial(n, share), summed term by term.
double upperTail(qint64 n, qint64 k, double share)
{
    double sum = 0.0;
    for (qint64 i = k; i <= n; ++i) {
        double term = 1.0;
        for (qint64 j = 1; j <= i; ++j)
            term *= double(n - i + j) / double(j) * share;
        sum += term * std::pow(1.0 - share, double(n - i));
    }
    return sum;
}

double shareAt(double ratio)
{
    return ratio / (1.0 + ratio);
}

} // namespace

TEST_CASE("a published comparison of two rates comes out")
{
    // The second example of poisson.test in R: 11 events in 800, against 21 in 3011.
    const auto change = rateRatio({.events = 21, .exposure = 3011}, {.events = 11, .exposure = 800});
    REQUIRE(change);
    CHECK(change->ratio == Approx(1.971488).epsilon(1e-6));
    CHECK(change->interval.low == Approx(0.8584264).epsilon(1e-6));
    CHECK(change->interval.high == Approx(4.2772659).epsilon(1e-6));
}

TEST_CASE("at each end of the interval what was seen has a chance of one in forty")
{
    for (const qint64 before : {1, 3, 12, 40})
        for (const qint64 after : {1, 2, 9, 40}) {
            const Interval ends = rateRatio({before, 1}, {after, 1})->interval;
            CAPTURE(before, after);
            CHECK(upperTail(before + after, after, shareAt(ends.low)) == Approx(0.025).epsilon(1e-9));
            CHECK(upperTail(before + after, before, 1.0 - shareAt(ends.high)) == Approx(0.025).epsilon(1e-9));
        }
}

TEST_CASE("swapping before and after inverts the ratio and its interval")
{
    for (const qint64 before : {1, 5, 30, 2000})
        for (const qint64 after : {1, 4, 17, 900}) {
            const RateRatio there = rateRatio({before, 10.0}, {after, 14.0}).value();
            const RateRatio back = rateRatio({after, 14.0}, {before, 10.0}).value();
            CHECK(back.ratio == Approx(1.0 / there.ratio));
            CHECK(back.interval.low == Approx(1.0 / there.interval.high));
            CHECK(back.interval.high == Approx(1.0 / there.interval.low));
        }
}

TEST_CASE("the interval holds the ratio and narrows with more events")
{
    double narrowest = INFINITY;
    for (const qint64 times : {1, 10, 100, 10'000, 1'000'000}) {
        const RateRatio change = rateRatio({4 * times, 8.0}, {3 * times, 8.0}).value();
        CHECK(change.ratio == 0.75);
        CHECK((change.interval.low < 0.75 && 0.75 < change.interval.high));
        CHECK(change.interval.high - change.interval.low < narrowest);
        narrowest = change.interval.high - change.interval.low;
    }
    CHECK(narrowest < 0.01);
}

TEST_CASE("nothing after the fix is a ratio of 0, nothing before it an infinite one")
{
    const RateRatio gone = rateRatio({10, 13.0}, {0, 13.0}).value();
    CHECK(gone.ratio == 0.0);
    CHECK(gone.interval.low == 0.0);
    // Ten of ten before: the lowest share is the tenth root of 0.025.
    const double lowest = std::pow(0.025, 0.1);
    CHECK(gone.interval.high == Approx((1.0 - lowest) / lowest));
    const RateRatio fresh = rateRatio({0, 13.0}, {10, 13.0}).value();
    CHECK(std::isinf(fresh.ratio));
    CHECK(std::isinf(fresh.interval.high));
    CHECK_FALSE(rateRatio({0, 13.0}, {0, 13.0}));
}
