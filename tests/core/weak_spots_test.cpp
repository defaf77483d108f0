#include "core/touchmap/weak_spots.h"
#include "support/built_map.h"

#include <catch2/catch.hpp>

using namespace cxw::core;
using support::MapBuilder;

namespace {

void addScored(MapBuilder& builder, std::string_view title, int importance, int satisfaction,
               bool momentOfTruth = false)
{
    builder.touchpoint(title);
    builder.last().importanceCustomer = importance;
    builder.last().satisfaction = satisfaction;
    builder.last().momentOfTruth.isSet = momentOfTruth;
}

} // namespace

TEST_CASE("a weak spot is importance times what is missing, complaints a week and a moment of truth")
{
    MapBuilder builder;
    builder.stage("Get help");
    addScored(builder, "Cancel contract", 3, 2);
    addScored(builder, "Hotline menu", 5, 1, true);
    addScored(builder, "Instalment letter", 4, 2);
    addScored(builder, "Dispute a bill", 5, 2, true);
    const std::map<TouchpointId, int> counts{
        {TouchpointId(1), 4}, {TouchpointId(2), 34}, {TouchpointId(3), 31}, {TouchpointId(4), 27}};
    const WeakSpots spots = weakSpotsOf(builder.whole(), {&counts, 13});
    REQUIRE(spots.ranked.size() == 4);
    const WeakSpot& hotline = spots.ranked[0];
    CHECK(hotline.touchpoint == TouchpointId(2));
    CHECK(hotline.gap() == 20);
    CHECK(hotline.complaintsAWeek().value() == Approx(34.0 / 13.0));
    CHECK(hotline.score() == Approx(27.6).margin(0.05));
    CHECK(spots.ranked[1].touchpoint == TouchpointId(4));
    CHECK(spots.ranked[1].score() == Approx(22.1).margin(0.05));
    CHECK(spots.ranked[2].touchpoint == TouchpointId(3));
    CHECK(spots.ranked[2].score() == Approx(14.4).margin(0.05));
    CHECK_FALSE(spots.ranked[2].isMomentOfTruth);
    CHECK(spots.ranked[3].score() == Approx(9.3).margin(0.05));
    CHECK(spots.unscored.empty());
}

TEST_CASE("a touchpoint without scores is not ranked, and says which ones it lacks")
{
    MapBuilder builder;
    builder.stage("Buy").touchpoint("Nothing known");
    builder.touchpoint("Not asked how content they are");
    builder.last().importanceCustomer = 5;
    builder.last().momentOfTruth.isSet = true;
    builder.touchpoint("Not asked what matters");
    builder.last().satisfaction = 1;
    const std::map<TouchpointId, int> counts{{TouchpointId(1), 130}};
    const WeakSpots spots = weakSpotsOf(builder.whole(), {&counts, 13});
    CHECK(spots.ranked.empty());
    CHECK(spots.unscored
          == std::vector<UnscoredTouchpoint>{
              {TouchpointId(1), true, true}, {TouchpointId(2), false, true}, {TouchpointId(3), true, false}});
}

TEST_CASE("equal weak spots stand in the order of the map, whatever their terms are")
{
    MapBuilder builder;
    builder.stage("Buy");
    addScored(builder, "five missing points", 5, 4);
    addScored(builder, "a moment of truth", 4, 5, true);
    addScored(builder, "five complaints a week", 3, 5);
    addScored(builder, "weaker", 3, 3);
    const std::map<TouchpointId, int> counts{{TouchpointId(3), 65}};
    const WeakSpots spots = weakSpotsOf(builder.whole(), {&counts, 13});
    std::vector<qint64> order;
    for (const WeakSpot& each : spots.ranked)
        order.push_back(each.touchpoint.value());
    CHECK(order == std::vector<qint64>{4, 1, 2, 3});
}

TEST_CASE("without a count of complaints the rest is ranked, and that term is empty, not zero")
{
    MapBuilder builder;
    builder.stage("Buy");
    addScored(builder, "a", 2, 3);
    const WeakSpot notCounted = weakSpotsOf(builder.whole(), {}).ranked.at(0);
    CHECK_FALSE(notCounted.complaintsAWeek());
    CHECK(notCounted.score() == 4.0);
    const std::map<TouchpointId, int> none;
    CHECK(weakSpotsOf(builder.whole(), {&none, 13}).ranked.at(0).complaintsAWeek() == 0.0);
}

TEST_CASE("where nothing is missing there is no weak spot")
{
    MapBuilder builder;
    builder.stage("Buy");
    addScored(builder, "content", 5, 5);
    const WeakSpots spots = weakSpotsOf(builder.whole(), {});
    CHECK(spots.ranked.empty());
    CHECK(spots.unscored.empty());
}
