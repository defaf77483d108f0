#include "core/id_source.h"
#include "support/builders.h"

#include <catch2/catch.hpp>

using namespace cxw::core;
using TestId = Id<struct TestTag>;

TEST_CASE("ids grow even while the clock stands still or goes back")
{
    support::FixedClock clock;
    IdSource ids(clock);
    TestId last = ids.next<TestId>();
    for (int i = 0; i < 10'000; ++i) {
        if (i == 5'000)
            clock.advance(std::chrono::hours(-1));
        const TestId next = ids.next<TestId>();
        REQUIRE(next > last);
        last = next;
    }
}

TEST_CASE("an id made later is larger, whoever made it")
{
    support::FixedClock clock;
    IdSource first(clock);
    const TestId early = first.next<TestId>();
    clock.advance(std::chrono::milliseconds(1));
    IdSource second(clock);
    CHECK(second.next<TestId>() > early);
    CHECK_FALSE(early.isNull());
    CHECK(TestId().isNull());
}

TEST_CASE("ids made in a row stand side by side, and begin anew after an hour")
{
    support::FixedClock clock;
    IdSource ids(clock);
    const TestId first = ids.nextInRow<TestId>();
    clock.advance(std::chrono::minutes(59));
    CHECK(ids.nextInRow<TestId>().value() == first.value() + 1);
    clock.advance(std::chrono::minutes(2));
    const TestId later = ids.nextInRow<TestId>();
    CHECK(later.value() > first.value() + 1'000'000'000);
    CHECK(ids.next<TestId>() > later);
}
