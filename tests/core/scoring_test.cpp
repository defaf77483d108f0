#include "core/diagnostic/scoring.h"
#include "support/builders.h"
#include "support/vectors.h"

#include <catch2/catch.hpp>

using namespace cxw::core;
using support::counts;

TEST_CASE("the published summaries come out")
{
    int seen = 0;
    for (const auto& row : support::diagnosticVectors("summary")) {
        const auto given = row.at("counts").get<std::vector<int>>();
        const VoteCounts votes = counts(given[0], given[1], given[2]);
        CHECK(meanOf(votes).value() == Approx(row.at("mean").get<double>()).margin(1e-7));
        CHECK(indexOf(*meanOf(votes)) == Approx(row.at("index").get<double>()).margin(1e-6));
        CHECK(topShare(votes).value() == Approx(row.at("top").get<double>()).margin(1e-7));
        CHECK(bottomShare(votes).value() == Approx(row.at("bottom").get<double>()).margin(1e-7));
        ++seen;
    }
    CHECK(seen == 2);
}

TEST_CASE("the mean is two plus top share minus bottom share")
{
    for (int ones = 0; ones <= 12; ++ones)
        for (int twos = 0; twos <= 12; ++twos)
            for (int threes = 0; threes <= 12; ++threes)
                if (const VoteCounts votes = counts(ones, twos, threes); votes.valid() > 0) {
                    CAPTURE(ones, twos, threes);
                    CHECK(*meanOf(votes)
                          == Approx(2.0 + *topShare(votes) - *bottomShare(votes)).margin(1e-12));
                    // the index is the average of two shares: at least 2, and 3
                    const double atLeastTwo = 1.0 - *bottomShare(votes);
                    CHECK(indexOf(*meanOf(votes))
                          == Approx(50.0 * (atLeastTwo + *topShare(votes))).margin(1e-9));
                }
}

TEST_CASE("not applicable leaves the base of coverage, a blank does not")
{
    VoteCounts votes = counts(2, 4, 3);
    votes.notApplicable = 1;
    CHECK(coverageOf(votes, 11).value() == Approx(0.9));
    votes.dontKnow = 1;
    CHECK(coverageOf(votes, 11).value() == Approx(0.9));
}

TEST_CASE("nobody left to ask has no coverage")
{
    CHECK_FALSE(coverageOf({.notApplicable = 11}, 11).has_value());
}

TEST_CASE("two votes or less than half of those asked carry no mean")
{
    CHECK_FALSE(carriesMean(counts(1, 1, 0), 2));
    CHECK(carriesMean(counts(1, 1, 1), 6));
    CHECK_FALSE(carriesMean(counts(2, 2, 1), 11));
    CHECK(carriesMean(counts(2, 2, 1), 10));
}

TEST_CASE("no votes have no mean and no shares")
{
    CHECK_FALSE(meanOf({}).has_value());
    CHECK_FALSE(topShare({}).has_value());
    CHECK_FALSE(bottomShare({}).has_value());
}
