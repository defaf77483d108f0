#include "core/diagnostic/agreement.h"
#include "support/builders.h"
#include "support/van_der_eijk.h"
#include "support/vectors.h"

#include <catch2/catch.hpp>

using namespace cxw::core;
using support::counts;

TEST_CASE("one camp agrees, two camps do not")
{
    CHECK(agreement(counts(0, 9, 0)) == 1.0);
    CHECK(agreement(counts(3, 3, 3)) == 0.0);
    CHECK(agreement(counts(4, 1, 4)).value() == Approx(-0.6666667));
}

TEST_CASE("two votes are too few to speak of agreement")
{
    CHECK_FALSE(agreement(counts(1, 0, 1)).has_value());
}

TEST_CASE("the published agreement figures come out")
{
    int seen = 0;
    for (const auto& row : support::diagnosticVectors("agreementA")) {
        const auto given = row.at("counts").get<std::vector<int>>();
        const double expected = row.at("A").get<double>();
        CHECK(support::vanDerEijk(given) == Approx(expected).margin(1e-7));
        if (given.size() == 3)
            CHECK(agreement(counts(given[0], given[1], given[2])).value() == Approx(expected).margin(1e-7));
        ++seen;
    }
    CHECK(seen == 8);
}

TEST_CASE("the closed form equals the layer algorithm for every group up to twelve a side")
{
    for (int ones = 0; ones <= 12; ++ones)
        for (int twos = 0; twos <= 12; ++twos)
            for (int threes = 0; threes <= 12; ++threes)
                if (ones + twos + threes >= 3) {
                    CAPTURE(ones, twos, threes);
                    const double closed = agreement(counts(ones, twos, threes)).value();
                    CHECK(closed == Approx(support::vanDerEijk({ones, twos, threes})).margin(1e-12));
                    CHECK((closed >= -1.0 && closed <= 1.0));
                    CHECK(closed == agreement(counts(threes, twos, ones)));
                }
}

TEST_CASE("a flag says what to do about it")
{
    CHECK(flagFor(-0.01) == AgreementFlag::Split);
    CHECK(flagFor(0.0) == AgreementFlag::Mixed);
    CHECK(flagFor(0.49) == AgreementFlag::Mixed);
    CHECK(flagFor(0.5) == AgreementFlag::Agreed);
}
