#include "core/statistics/wilson.h"
#include "support/vectors.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

TEST_CASE("the published intervals of a share come out")
{
    int seen = 0;
    for (const auto& rows : {support::complaintVectors("wilson"), support::diagnosticVectors("wilson")})
        for (const auto& row : rows) {
            const auto interval = wilsonInterval(row.at("k").get<qint64>(), row.at("n").get<qint64>());
            REQUIRE(interval);
            CHECK(interval->low == Approx(row.at("lo").get<double>()).margin(1e-6));
            CHECK(interval->high == Approx(row.at("hi").get<double>()).margin(1e-6));
            ++seen;
        }
    CHECK(seen == 5);
}

TEST_CASE("an interval of a share holds the share and stays within 0 and 1")
{
    for (qint64 trials = 1; trials <= 60; ++trials)
        for (qint64 hits = 0; hits <= trials; ++hits) {
            const Interval interval = wilsonInterval(hits, trials).value();
            const double share = double(hits) / double(trials);
            CAPTURE(hits, trials);
            CHECK((0.0 <= interval.low && interval.low <= share));
            CHECK((share <= interval.high && interval.high <= 1.0));
            const Interval others = wilsonInterval(trials - hits, trials).value();
            CHECK(others.low == Approx(1.0 - interval.high).margin(1e-12));
        }
}

TEST_CASE("without a trial there is no share to speak of")
{
    CHECK_FALSE(wilsonInterval(0, 0));
}
