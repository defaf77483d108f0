#include "core/statistics/target_kept.h"
#include "core/statistics/wilson.h"
#include "support/vectors.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

TEST_CASE("late and overdue cases missed the target and those not due say nothing")
{
    const auto row = support::complaintVectors("target");
    const auto kept = targetKept({.met = row.at("met").get<qint64>(),
                                  .late = row.at("late").get<qint64>(),
                                  .overdue = row.at("openOverdue").get<qint64>(),
                                  .notDue = row.at("openNotDue").get<qint64>()});
    REQUIRE(kept);
    CHECK(kept->share == Approx(row.at("kept").get<double>()).margin(1e-7));
    CHECK(kept->interval == wilsonInterval(40, 48));
}

TEST_CASE("with nothing met or missed no target was kept or broken")
{
    CHECK_FALSE(targetKept({.notDue = 7}));
    CHECK(targetKept({.overdue = 1})->share == 0.0);
}

TEST_CASE("a case reopened twice counts once in the share and twice in the events")
{
    const auto row = support::complaintVectors("reopen");
    const auto rate = reopenRate(row.at("resolved").get<qint64>(), row.at("reopens").get<std::vector<int>>());
    REQUIRE(rate);
    CHECK(rate->share == Approx(row.at("rate").get<double>()));
    CHECK(rate->eventsPerResolved == Approx(row.at("eventsPerResolved").get<double>()));
}

TEST_CASE("cases never reopened may be listed or left out")
{
    CHECK(reopenRate(4, {0, 2, 0, 0}) == reopenRate(4, {2}));
    CHECK(reopenRate(4, {}) == ReopenRate{});
    CHECK_FALSE(reopenRate(0, {}));
}
