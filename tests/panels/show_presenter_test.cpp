#include "map_harness.h"

#include "core/complaint/complaint_repository.h"
#include "exchange/map_templates_file.h"
#include "panels/touchmap/map_facts_presenter.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/present/show_presenter.h"
#include "panels/touchmap/present/show_words.h"
#include "support/household_map.h"

using namespace cxw;
using core::LaneKey;
using core::MapLane;

namespace {

/// The household map of the design, shown to a room.
class ShowHarness final : public support::PanelHarness
{
public:
    ShowHarness()
    {
        write([&](core::UnitOfWork& work) { support::saveHousehold(work, ids); });
        maps.begin();
        around.begin();
        settleAll();
    }

    [[nodiscard]] const core::WholeMap& whole() const { return maps.document().whole(); }
    [[nodiscard]] QString place() const { return showPlace(show.state()); }
    void goTo(int stage)
    {
        for (show.overview(); show.state().stage != stage;)
            show.next();
    }
    void editFirst(const std::function<void(core::Touchpoint&)>& edit)
    {
        maps.document().apply(edited(whole(), std::vector{whole().touchpoints.front().id}, edit),
                              QStringLiteral("edit"));
    }

    panels::MapPresenter maps{context, core::Language::En, exchange::readMapTemplates().value()};
    panels::MapFactsPresenter around{maps};
    panels::ShowPresenter show{around};
};

LaneKey lane(MapLane which)
{
    return {which, {}};
}

} // namespace

TEST_CASE("a room sees all stages first and then one after the other, to the last")
{
    ShowHarness h;
    CHECK(h.show.state().slide->span == core::MapSpan{0, 5});
    CHECK(h.show.state().stage == 0);
    QStringList places;
    while (h.show.canNext()) {
        h.show.next();
        places += h.place();
    }
    CHECK(places
          == QStringList{QStringLiteral("Compare and sign  ·  stage 1 of 5"),
                         QStringLiteral("Switch and start  ·  stage 2 of 5"),
                         QStringLiteral("Pay and use  ·  stage 3 of 5"),
                         QStringLiteral("Get help  ·  stage 4 of 5"),
                         QStringLiteral("Move or leave  ·  stage 5 of 5")});
    h.show.next();
    CHECK(h.show.state().stage == 5);
    h.show.previous();
    CHECK(h.show.state().stage == 4);
    h.show.overview();
    CHECK_FALSE(h.show.state().slide->stage);
    h.show.previous();
    CHECK_FALSE(h.show.canPrevious());
}

TEST_CASE("the room sees an edit once it is made, and its undoing")
{
    ShowHarness h;
    h.goTo(1);
    QSignalSpy told(&h.show, &panels::ShowPresenter::stateChanged);
    h.editFirst([](core::Touchpoint& each) { each.title = QStringLiteral("Price finder"); });
    CHECK(told.count() == 1);
    CHECK(h.show.state().whole.touchpoints.front().title == QStringLiteral("Price finder"));
    CHECK(h.show.state().stage == 1);
    h.undo();
    CHECK(h.show.state().whole.touchpoints.front().title == QStringLiteral("Tariff calculator"));
}

TEST_CASE("the room stays with its stage when that moves, and is at its place when it goes")
{
    ShowHarness h;
    h.goTo(4);
    const core::StageId here = *h.show.state().slide->stage;
    h.maps.document().apply(moved(h.whole(), here, h.whole().stages.front().id), QStringLiteral("move"));
    CHECK(h.show.state().stage == 1);
    CHECK(h.show.state().slide->stage == here);
    h.maps.document().apply(removeStage(h.whole(), here), QStringLiteral("remove"));
    CHECK(h.show.state().stage == 1);
    CHECK(h.place() == QStringLiteral("Compare and sign  ·  stage 1 of 4"));
}

TEST_CASE("another map begins with its overview")
{
    ShowHarness h;
    h.goTo(3);
    h.maps.make(QStringLiteral("shop"), QStringLiteral("Shop"));
    h.settleAll();
    REQUIRE(h.whole().map.name == QStringLiteral("Shop"));
    CHECK(h.show.state().whole.map.name == QStringLiteral("Shop"));
    CHECK(h.show.state().stage == 0);
}

TEST_CASE("notes, reasons and everybody but the owner stay with those who work on the map")
{
    ShowHarness h;
    h.editFirst([&](core::Touchpoint& each) {
        each.note = QStringLiteral("Mrs Petrescu was furious");
        each.momentOfTruth = {true, QStringLiteral("board fears it")};
        each.duties.informed = {each.duties.accountable.value()};
    });
    h.show.look(std::vector{lane(MapLane::Touchpoint), lane(MapLane::Note), lane(MapLane::Owner)}, {});
    h.goTo(1);
    const core::Touchpoint& seen = h.show.state().whole.touchpoints.front();
    CHECK(seen.note.isEmpty());
    CHECK(seen.momentOfTruth == core::NotedMark{true, {}});
    CHECK(seen.duties.informed.empty());
    CHECK(seen.duties.accountable == h.whole().touchpoints.front().duties.accountable);
    CHECK(h.show.state().slide->lanes == std::vector{lane(MapLane::Touchpoint), lane(MapLane::Owner)});
}

TEST_CASE("of people, complaints and questions the room gets what the lanes on screen show")
{
    ShowHarness h;
    const auto& state = h.show.state();
    CHECK_FALSE(state.facts.people.empty());
    CHECK(state.facts.complaints);
    h.show.look(std::vector{lane(MapLane::Touchpoint), lane(MapLane::Emotion)}, {});
    CHECK(state.facts.people.empty());
    CHECK(state.facts.channels.empty());
    CHECK(state.facts.questions.empty());
    CHECK_FALSE(state.facts.complaints);
    for (const core::Touchpoint& each : state.whole.touchpoints) {
        CHECK(each.duties == core::Duties());
        CHECK(each.painPoint.note.isEmpty());
    }
}

TEST_CASE("of the complaints the room gets the figures that the facilitator chose, of this map alone")
{
    ShowHarness h;
    const core::TouchpointId here = h.whole().touchpoints.front().id;
    const core::MapId household = h.whole().map.id;
    const core::WholeMap elsewhere = support::mapOf({{"Elsewhere", {"a"}}}, h.ids);
    h.write([&](core::UnitOfWork& work) {
        support::saveMap(work, elsewhere);
        for (const core::TouchpointId each : {here, elsewhere.touchpoints.front().id}) {
            core::Complaint complaint;
            complaint.id = h.ids.next<core::ComplaintId>();
            complaint.reference = QStringLiteral("r%1").arg(each.value());
            complaint.receivedAt = h.clock.now();
            complaint.summary = QStringLiteral("Mrs Petrescu was furious");
            complaint.severity = 3;
            complaint.touchpoint = each;
            work.complaints().save(complaint);
        }
    });
    h.around.setHeat({.measure = core::PressureMeasure::Severity, .period = {.weeks = 4}});
    h.settleAll();
    h.maps.choose(household); // a map that somebody else made comes on screen
    h.settleAll();
    REQUIRE(h.whole().map.id == household);
    const auto& whole = h.around.facts().pressure->figures;
    REQUIRE(whole.contains(here));
    REQUIRE(whole.contains(elsewhere.touchpoints.front().id));
    const auto& pressure = h.show.state().facts.pressure;
    REQUIRE(pressure);
    CHECK(pressure->measure == core::PressureMeasure::Severity);
    CHECK(pressure->days.days() == 28);
    CHECK(pressure->figures.at(here) == whole.at(here));
    CHECK_FALSE(pressure->figures.contains(elsewhere.touchpoints.front().id));
    CHECK(pressureOf(h.show.state().whole.touchpoints.front(), h.show.state().facts)
          == pressureOf(h.whole().touchpoints.front(), h.around.facts()));
    h.show.look(std::vector{lane(MapLane::Touchpoint), lane(MapLane::Emotion)}, {});
    CHECK_FALSE(h.show.state().facts.pressure);
}

TEST_CASE("of the other map of a pair the room gets feelings alone, and only while both are looked at")
{
    ShowHarness h;
    h.editFirst([](core::Touchpoint& each) {
        each.note = QStringLiteral("Mrs Petrescu was furious");
        each.painPoint = {true, QStringLiteral("as Mrs Petrescu said")};
    });
    h.maps.makeFuture();
    h.settleAll();
    CHECK_FALSE(h.show.state().other);
    h.show.look({}, {}, true);
    REQUIRE(h.show.state().other);
    CHECK(h.show.state().other->map.state == core::MapState::Current);
    for (const core::Touchpoint& each : h.show.state().other->touchpoints) {
        CHECK(each.note.isEmpty());
        CHECK(each.painPoint.note.isEmpty());
        CHECK(each.duties == core::Duties());
    }
    CHECK(h.show.state().other->touchpoints.front().feeling == h.around.other()->touchpoints.front().feeling);
    h.show.look(std::vector{lane(MapLane::Touchpoint)}, {}, true);
    CHECK_FALSE(h.show.state().other);
}

TEST_CASE("the overview has the journey's feelings and complaints, of the lanes that are on screen")
{
    ShowHarness h;
    CHECK(h.show.state().slide->lanes == std::vector{lane(MapLane::Emotion), lane(MapLane::Complaints)});
    h.show.look(std::vector{lane(MapLane::Touchpoint), lane(MapLane::Complaints)}, {});
    CHECK(h.show.state().slide->lanes == std::vector{lane(MapLane::Complaints)});
    h.show.look(std::vector{lane(MapLane::Touchpoint)}, {});
    CHECK(h.show.state().slide->lanes.empty());
}

TEST_CASE("a blank room sees the map again where it was")
{
    ShowHarness h;
    h.goTo(2);
    h.show.setBlank(true);
    CHECK(h.show.state().isBlank);
    h.show.next();
    CHECK(h.show.state().isBlank);
    h.show.setBlank(false);
    CHECK(h.show.state().stage == 3);
}

TEST_CASE("more touchpoints and lanes than fit go to further pages, in letters that can be read")
{
    support::FixedClock clock;
    core::IdSource ids(clock);
    const std::vector<const char*> many(20, "a touchpoint");
    const core::WholeMap whole = support::mapOf({{"Few", {"one"}}, {"Many", many}, {"None", {}}}, ids);
    const std::vector<LaneKey> lanes = offeredLanes(whole);
    const auto slides = panels::slidesOf(whole, lanes);
    std::set<core::LaneKey> seen;
    for (const panels::MapSlide& each : slides) {
        if (!each.stage)
            continue;
        CHECK(each.textPixels >= panels::kLeastSlideText);
        CHECK(each.lanes.front() == lane(MapLane::Touchpoint));
        const core::MapLayout layout = layoutOf(each, whole);
        CHECK(layout.height() <= panels::slideRoom(each.lanes).height());
        CHECK(layout.detail() == core::MapDetail::Full);
        CHECK(layout.columnWidth() * each.span.size()
                  + panels::kSlideLaneNames * panels::slideScale(each.textPixels)
              <= panels::kSlideRoom.width() + 0.01);
        seen.insert(each.lanes.begin(), each.lanes.end());
    }
    CHECK(seen == std::set<core::LaneKey>(lanes.begin(), lanes.end()));
    CHECK(slides.back().stage == whole.stages[2].id);
    const auto pagesOfMany =
        std::ranges::count(slides, std::optional(whole.stages[1].id), &panels::MapSlide::stage);
    const auto pagesOfFew =
        std::ranges::count(slides, std::optional(whole.stages[0].id), &panels::MapSlide::stage);
    CHECK(pagesOfMany == 3 * pagesOfFew);
    CHECK(pagesOfFew > 1);
}

TEST_CASE("the usual lanes of a stage with eight touchpoints fit on one slide")
{
    support::FixedClock clock;
    core::IdSource ids(clock);
    const core::WholeMap whole = support::mapOf({{"Eight", {"a", "b", "c", "d", "e", "f", "g", "h"}}}, ids);
    const auto slides = panels::slidesOf(whole, usualLanes(whole));
    REQUIRE(slides.size() == 2);
    CHECK(slides.back().lanes == usualLanes(whole));
    CHECK(slides.back().span == core::MapSpan{0, 8});
}

TEST_CASE("a map without stages, and no map, show nothing")
{
    CHECK(panels::slidesOf({}, {}).empty());
    CHECK(panels::showPlace({}).isEmpty());
}
