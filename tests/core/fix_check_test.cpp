#include "core/statistics/fix_check.h"

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

TEST_CASE("a cause is fixed when the whole interval lies below one, however soon")
{
    CHECK(checkFix({40, 13.0}, {1, 3.0}).verdict == FixVerdict::Fixed);
    CHECK(checkFix({40, 13.0}, {8, 13.0}).verdict == FixVerdict::Fixed);
}

TEST_CASE("twelve weeks without a clear fall mean not fixed, and less is too early")
{
    CHECK(checkFix({20, 13.0}, {15, 11.9}).verdict == FixVerdict::TooEarly);
    CHECK(checkFix({20, 13.0}, {15, 12.0}).verdict == FixVerdict::NotFixed);
}

TEST_CASE("a clear rise is not fixed after twelve weeks")
{
    CHECK(checkFix({5, 13.0}, {50, 12.0}).verdict == FixVerdict::NotFixed);
}

TEST_CASE("without an event it stays too early to judge")
{
    CHECK(checkFix({0, 13.0}, {0, 52.0}).verdict == FixVerdict::TooEarly);
}
