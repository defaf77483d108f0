#include "core/touchmap/map_layout.h"

#include "support/built_map.h"

#include <catch2/catch.hpp>

using namespace cxw::core;
using support::MapBuilder;

namespace {

WholeMap threeStages()
{
    return MapBuilder()
        .stage("Compare")
        .touchpoint("Calculator")
        .touchpoint("Advice call")
        .stage("Switch")
        .stage("Pay")
        .touchpoint("Yearly bill")
        .whole();
}

MapLayout laidOut(const WholeMap& whole, double zoomPercent = 100.0)
{
    return {whole, usualLanes(whole), {.zoomPercent = zoomPercent}};
}

} // namespace

TEST_CASE("a map lies in columns by stage, and a stage without touchpoints has a place for the first one")
{
    const WholeMap whole = threeStages();
    const MapLayout layout = laidOut(whole);
    CHECK(layout.columns() == std::vector<MapColumn>{{0, 0}, {0, 1}, {1, -1}, {2, 2}});
    CHECK(layout.stages() == std::vector<MapSpan>{{0, 2}, {2, 3}, {3, 4}});
    CHECK(layout.width() == 4 * 112.0);
    CHECK(layout.columnOf(TouchpointId(3), whole) == 3);
    CHECK_FALSE(layout.columnOf(TouchpointId(9), whole));
}

TEST_CASE("a map without stages has three places to begin in")
{
    const MapLayout layout = laidOut(WholeMap());
    CHECK(layout.columns() == std::vector<MapColumn>(3));
    CHECK(layout.stages().size() == 3);
}

TEST_CASE("the lane behind the line of visibility is there when something stands in it")
{
    MapBuilder builder;
    builder.stage("Pay").touchpoint("Meter data").lane("Systems");
    CHECK(usualLanes(builder.whole()).size() == 9);
    CHECK(usualLanes(builder.whole()).back() == LaneKey{MapLane::Free, LaneId(1)});
    builder.last().visibility = Visibility::Back;
    const auto lanes = usualLanes(builder.whole());
    CHECK(lanes.size() == 10);
    CHECK(lanes[1].lane == MapLane::Backstage);
}

TEST_CASE("columns shrink with the zoom, rows do not, and under half only the outline is left")
{
    const WholeMap whole = threeStages();
    const MapLayout full = laidOut(whole, 100.0);
    const MapLayout compact = laidOut(whole, 57.0);
    const MapLayout overview = laidOut(whole, 49.9);
    CHECK(full.detail() == MapDetail::Full);
    CHECK(compact.detail() == MapDetail::Compact);
    CHECK(overview.detail() == MapDetail::Overview);
    CHECK(compact.columnWidth() == Approx(63.84));
    CHECK(compact.height() == 92 + 48 + 40 + 168 + 60 + 36 + 40 + 36);
    CHECK(full.rows().size() == 9);
    CHECK(overview.rows().size() == 4);
    CHECK(detailAt(99.9) == MapDetail::Compact);
    CHECK(detailAt(50.0) == MapDetail::Compact);
}

TEST_CASE("larger text makes the whole map larger")
{
    const WholeMap whole = threeStages();
    const MapLayout layout(whole, usualLanes(whole), {.zoomPercent = 100.0, .textScale = 1.5});
    CHECK(layout.columnWidth() == 168.0);
    CHECK(layout.rows()[1].height == 138.0);
    CHECK(layout.stageHeight() == 54.0);
}

TEST_CASE("every point of a map belongs to the cell whose rectangle holds it")
{
    const WholeMap whole = MapBuilder::large(50);
    const MapLayout layout = laidOut(whole, 80.0);
    for (int row = 0; row < int(layout.rows().size()); ++row)
        for (int column = 0; column < int(layout.columns().size()); ++column) {
            if (row == 0 && column % 10 != 0)
                continue; // a stage's cell spans its columns
            const auto found = layout.cellAt(layout.rectOf({row, column}).topLeft() + QPointF(0.5, 0.5));
            REQUIRE(found);
            CHECK(*found == MapCell{row, column});
        }
    CHECK_FALSE(layout.cellAt({-1, 10}));
    CHECK_FALSE(layout.cellAt({10, layout.height() + 1}));
    CHECK_FALSE(layout.cellAt({layout.width() + 1, 10}));
}

TEST_CASE("what a window shows of a very large map is found without walking over the map")
{
    const MapLayout layout = laidOut(MapBuilder::large(2500));
    const MapSpan columns = layout.columnsBetween(112 * 1000 + 1, 112 * 1010 - 1);
    CHECK(columns == MapSpan{1000, 1010});
    CHECK(layout.columnsBetween(-500, -1).size() == 0);
    CHECK(layout.columnsBetween(layout.width(), layout.width() + 10).size() == 0);
    CHECK(layout.rowsBetween(0, 92) == MapSpan{1, 2});
    CHECK(layout.rowsBetween(91, 93) == MapSpan{1, 3});
    CHECK(layout.rowsBetween(-36, 1) == MapSpan{0, 2});
    CHECK(layout.rowsBetween(5000, 6000).size() == 0);
}

TEST_CASE("arrows go from cell to cell, along the stages from stage to stage, and stop at the edges")
{
    const MapLayout layout = laidOut(threeStages());
    using enum MapStep;
    CHECK(layout.next({1, 1}, Right) == MapCell{1, 2});
    CHECK(layout.next({1, 3}, Right) == MapCell{1, 3});
    CHECK(layout.next({1, 0}, Left) == MapCell{1, 0});
    CHECK(layout.next({1, 1}, Up) == MapCell{0, 1});
    CHECK(layout.next({0, 1}, Right) == MapCell{0, 2});
    CHECK(layout.next({0, 2}, Left) == MapCell{0, 0});
    CHECK(layout.next({0, 3}, Right) == MapCell{0, 3});
    CHECK(layout.next({8, 1}, Down) == MapCell{8, 1});
    CHECK(layout.next({4, 1}, RowStart) == MapCell{4, 0});
    CHECK(layout.next({4, 1}, RowEnd) == MapCell{4, 3});
    CHECK(layout.next({4, 1}, MapStart) == MapCell{1, 0});
    CHECK(layout.next({4, 1}, MapEnd) == MapCell{8, 3});
}

TEST_CASE("a place opens for a new touchpoint within its stage, and for a new stage behind another")
{
    MapLayout layout = laidOut(threeStages());
    layout.openPlaceAfter(0);
    CHECK(layout.columns() == std::vector<MapColumn>{{0, 0}, {0, -1}, {0, 1}, {1, -1}, {2, 2}});
    CHECK(layout.stages() == std::vector<MapSpan>{{0, 3}, {3, 4}, {4, 5}});
    layout.openStageAfter(1);
    CHECK(layout.columns() == std::vector<MapColumn>{{0, 0}, {0, -1}, {0, 1}, {-1, -1}, {1, -1}, {2, 2}});
    CHECK(layout.stages() == std::vector<MapSpan>{{0, 3}, {3, 4}, {4, 5}, {5, 6}});
}

TEST_CASE("a fitting zoom shows exactly the columns asked for")
{
    CHECK(zoomForColumns(16, 1024.0, 1.0) == Approx(57.142857));
    CHECK(zoomForColumns(16, 1536.0, 1.5) == Approx(57.142857));
    CHECK(zoomForColumns(1, 100000.0, 1.0) == kMostMapZoom);
}

TEST_CASE("a row that needs more room pushes those below it down, and never shrinks")
{
    const auto whole = MapBuilder().stage("Compare").touchpoint("Advice call").whole();
    MapLayout layout(whole, usualLanes(whole), {});
    const auto before = layout.rows();
    layout.heighten(2, before[2].height + 30.0);
    CHECK(layout.rows()[2].top == before[2].top);
    CHECK(layout.rows()[3].top == before[3].top + 30.0);
    CHECK(layout.height() == before.back().top + before.back().height + 30.0);
    const auto higher = layout.rows();
    layout.heighten(1, 10.0);
    CHECK(layout.rows() == higher);
}
