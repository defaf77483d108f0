#include "core/touchmap/map_findings.h"
#include "support/built_map.h"

#include <catch2/catch.hpp>

using namespace cxw::core;
using support::MapBuilder;

namespace {

const QDate kLintDay{2026, 11, 22};

/// One that lacks nothing.
Touchpoint& addSound(MapBuilder& builder, std::string_view title)
{
    builder.touchpoint(title);
    Touchpoint& made = builder.last();
    made.duties.accountable = PersonId(1);
    made.channel = ChannelId(1);
    made.confirmedOn = kLintDay;
    return made;
}

} // namespace

TEST_CASE("a map that lacks nothing has no findings")
{
    MapBuilder builder;
    builder.stage("Buy");
    Touchpoint& sound = addSound(builder, "a");
    sound.momentOfTruth.isSet = true;
    sound.responseMinutes = 60;
    CHECK(findingsOf(builder.whole(), kLintDay, 0).empty());
    CHECK(findingsOf(builder.whole(), kLintDay, {}).empty());
}

TEST_CASE("each kind of finding names its touchpoints in the order of the map")
{
    MapBuilder builder;
    builder.stage("Buy");
    addSound(builder, "no owner").duties.accountable.reset();
    addSound(builder, "no target").momentOfTruth.isSet = true;
    Touchpoint& twice = addSound(builder, "no owner, no channel");
    twice.duties.accountable.reset();
    twice.channel.reset();
    addSound(builder, "old").confirmedOn = kLintDay.addDays(-180);
    addSound(builder, "not yet old").confirmedOn = kLintDay.addDays(-179);
    const auto findings = findingsOf(builder.whole(), kLintDay, 6);
    CHECK(findings
          == std::vector<MapFinding>{{FindingKind::NoOwner, {TouchpointId(1), TouchpointId(3)}, 2},
                                     {FindingKind::NoChannel, {TouchpointId(3)}, 1},
                                     {FindingKind::NotConfirmed, {TouchpointId(4)}, 1},
                                     {FindingKind::NoTarget, {TouchpointId(2)}, 1},
                                     {FindingKind::Orphans, {}, 6}});
}

TEST_CASE("one that was never confirmed counts from the day its map was made")
{
    MapBuilder builder;
    builder.stage("Buy");
    addSound(builder, "a").confirmedOn = {};
    const TouchpointMap& map = builder.whole().map; // made on 18 November 2026
    CHECK_FALSE(isToConfirm(builder.last(), map, kLintDay));
    CHECK(isToConfirm(builder.last(), map, kLintDay.addDays(180)));
}

TEST_CASE("nobody is asked to confirm the future")
{
    MapBuilder builder;
    builder.stage("Buy");
    addSound(builder, "a").confirmedOn = kLintDay.addDays(-400);
    WholeMap whole = builder.whole();
    CHECK(findingsOf(whole, kLintDay, {}).size() == 1);
    whole.map.state = MapState::Future;
    CHECK(findingsOf(whole, kLintDay, {}).empty());
}

TEST_CASE("confirming touches the day and those that are meant, and nothing else")
{
    MapBuilder builder;
    builder.stage("Buy");
    addSound(builder, "a").confirmedOn = kLintDay.addDays(-200);
    addSound(builder, "b").confirmedOn = kLintDay.addDays(-300);
    addSound(builder, "c").confirmedOn = kLintDay.addDays(-400);
    const WholeMap after = applied(
        builder.whole(), confirmed(builder.whole(), std::vector{TouchpointId(1), TouchpointId(3)}, kLintDay));
    CHECK(after.touchpoints[0].confirmedOn == kLintDay);
    CHECK(after.touchpoints[1] == builder.whole().touchpoints[1]);
    CHECK(after.touchpoints[2].confirmedOn == kLintDay);
    CHECK(isEmpty(confirmed(after, std::vector{TouchpointId(1)}, kLintDay)));
}
