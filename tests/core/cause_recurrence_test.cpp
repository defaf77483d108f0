#include "core/complaint/cause_recurrence.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

TEST_CASE("a fix that shows is found fixed, with the exact interval")
{
    const FixCheck check = checkFix({43, 17.0}, {2, 9.0});
    REQUIRE(check.change.has_value());
    CHECK(check.change->ratio == Approx(2.0 / 9.0 / (43.0 / 17.0)));
    CHECK(check.change->interval.high < 1.0);
    CHECK(check.verdict == FixVerdict::Fixed);
}

TEST_CASE("without a complaint, or without a time before, it is too early to say")
{
    CHECK(checkFix({0, 10.0}, {0, 3.0}).verdict == FixVerdict::TooEarly);
    CHECK_FALSE(checkFix({0, 10.0}, {0, 3.0}).change.has_value());
    CHECK_FALSE(checkFix({0, 0.0}, {4, 3.0}).change.has_value());
    CHECK(checkFix({0, 0.0}, {4, 3.0}).verdict == FixVerdict::TooEarly);
}

TEST_CASE("what comes as often as before is not fixed once there was time to judge")
{
    CHECK(checkFix({20, 20.0}, {3, 3.0}).verdict == FixVerdict::TooEarly);
    CHECK(checkFix({20, 20.0}, {13, 13.0}).verdict == FixVerdict::NotFixed);
}
