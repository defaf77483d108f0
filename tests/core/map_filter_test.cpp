#include "core/touchmap/map_filter.h"
#include "support/built_map.h"

#include <catch2/catch.hpp>

using namespace cxw::core;
using support::MapBuilder;

namespace {

WholeMap filteredMap()
{
    MapBuilder builder;
    builder.persona("Lea").stage("Buy").touchpoint("Hotline menu");
    builder.last().duties.accountable = PersonId(1);
    builder.last().channel = ChannelId(1);
    builder.last().momentOfTruth.isSet = true;
    builder.last().painPoint = {true, QStringLiteral("No way to a person")};
    builder.touchpoint("Dispute a bill");
    builder.last().channel = ChannelId(1);
    builder.last().momentOfTruth.isSet = true;
    builder.last().listeningPost = true;
    builder.last().feelings[PersonaId(1)] = {-2, {}};
    builder.touchpoint("Yearly bill");
    builder.last().duties.accountable = PersonId(2);
    builder.last().bestPractice.isSet = true;
    builder.last().feelings[PersonaId(1)] = {};
    return builder.whole();
}

std::vector<qint64> meantIds(const MapFilter& filter)
{
    std::vector<qint64> ids;
    for (const TouchpointId each : meantBy(filter, filteredMap()))
        ids.push_back(each.value());
    return ids;
}

using MeantIds = std::vector<qint64>;

} // namespace

TEST_CASE("an empty filter leaves nothing out")
{
    CHECK(MapFilter{}.isEmpty());
    CHECK(MapFilter{.text = QStringLiteral(" %& ")}.isEmpty());
    CHECK(meantIds({}) == MeantIds{1, 2, 3});
}

TEST_CASE("touchpoints are filtered by owner and by channel, and by having none")
{
    CHECK(meantIds({.owner = PersonId(2)}) == MeantIds{3});
    CHECK(meantIds({.owner = PersonId()}) == MeantIds{2});
    CHECK(meantIds({.channel = ChannelId(1)}) == MeantIds{1, 2});
    CHECK(meantIds({.channel = ChannelId()}) == MeantIds{3});
    CHECK(meantIds({.owner = PersonId(7)}).empty());
}

TEST_CASE("a persona finds the touchpoints at which it feels something of its own")
{
    CHECK(meantIds({.persona = PersonaId(1)}) == MeantIds{2});
}

TEST_CASE("flags narrow together")
{
    CHECK(meantIds({.flags = {MapFlag::MomentOfTruth}}) == MeantIds{1, 2});
    CHECK(meantIds({.flags = {MapFlag::MomentOfTruth, MapFlag::ListeningPost}}) == MeantIds{2});
    CHECK(meantIds({.flags = {MapFlag::PainPoint}}) == MeantIds{1});
    CHECK(meantIds({.flags = {MapFlag::BestPractice, MapFlag::PainPoint}}).empty());
}

TEST_CASE("text finds beginnings of words, and narrows what the rest has left")
{
    CHECK(meantIds({.text = QStringLiteral("BILL")}) == MeantIds{2, 3});
    CHECK(meantIds({.text = QStringLiteral("pers no")}) == MeantIds{1});
    CHECK(meantIds({.text = QStringLiteral("ill")}).empty());
    CHECK(meantIds({.text = QStringLiteral("bill"), .channel = ChannelId(1)}) == MeantIds{2});
}
