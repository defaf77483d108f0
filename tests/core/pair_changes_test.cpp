#include "core/id_source.h"
#include "core/touchmap/map_edits.h"
#include "core/touchmap/map_pair.h"
#include "core/touchmap/pair_changes.h"
#include "support/builders.h"
#include "support/built_map.h"

#include <catch2/catch.hpp>

using namespace cxw::core;
using support::MapBuilder;

namespace {

/// "a b c d | e", and the future that starts from it.
class PairHarness
{
public:
    PairHarness()
    {
        MapBuilder builder;
        builder.persona("Lea").lane("Systems");
        builder.stage("Buy").touchpoint("a").touchpoint("b").touchpoint("c").touchpoint("d");
        builder.last().feelings[PersonaId(1)] = {-1, {}};
        builder.last().laneTexts[LaneId(1)] = QStringLiteral("CRM");
        builder.last().confirmedOn = QDate(2026, 3, 14);
        builder.stage("Use").touchpoint("e");
        current = builder.whole();
        future = futureOf(current, QStringLiteral("Future"), {}, ids);
    }

    void edit(std::size_t place, const std::function<void(Touchpoint&)>& change)
    {
        change(future.touchpoints.at(place));
    }
    void apply(const MapChange& change) { future = applied(std::move(future), change); }
    [[nodiscard]] std::vector<PairChange> changes() const { return pairChangesOf(current, future); }
    [[nodiscard]] TouchpointId futureId(std::size_t place) const { return future.touchpoints.at(place).id; }

    support::FixedClock clock;
    IdSource ids{clock};
    WholeMap current;
    WholeMap future;
};

} // namespace

TEST_CASE("a future that has just begun differs in nothing")
{
    CHECK(PairHarness().changes().empty());
}

TEST_CASE("what is changed is named field by field")
{
    PairHarness h;
    h.edit(1, [](Touchpoint& each) {
        each.satisfaction = 4;
        each.duties.accountable = PersonId(3);
    });
    const auto changes = h.changes();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind() == PairChangeKind::Changed);
    CHECK(changes[0].current == TouchpointId(2));
    CHECK(changes[0].future == h.futureId(1));
    CHECK_FALSE(changes[0].isMoved);
    CHECK(changes[0].fields == std::set{TouchpointField::Accountable, TouchpointField::Satisfaction});
}

TEST_CASE("a feeling of a persona and a text in a lane are compared under the names of both maps")
{
    PairHarness h;
    h.edit(3, [](Touchpoint& each) {
        each.feelings.begin()->second.emotion = 2;
        each.laneTexts.begin()->second = QStringLiteral("new CRM");
    });
    const auto changes = h.changes();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].fields == std::set{TouchpointField::PersonaFeelings, TouchpointField::LaneTexts});
}

TEST_CASE("what is new and what is gone are told, the gone ones where they stood")
{
    PairHarness h;
    h.apply(removeTouchpoints(h.future, std::vector{h.futureId(1)}));
    h.apply(addTouchpoint(h.future, h.future.stages[0].id, {}, QStringLiteral("new"), h.ids));
    const auto changes = h.changes();
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].kind() == PairChangeKind::Removed);
    CHECK(changes[0].current == TouchpointId(2));
    CHECK(changes[1].kind() == PairChangeKind::Added);
    CHECK_FALSE(changes[1].current);
    const auto marks = pairMarksOf(changes);
    CHECK(marks.size() == 2);
    CHECK(marks.at(TouchpointId(2)) == PairChangeKind::Removed);
    CHECK(marks.at(*changes[1].future) == PairChangeKind::Added);
}

TEST_CASE("one that goes to another stage has moved, and its neighbours have not")
{
    PairHarness h;
    h.apply(moved(h.future, std::vector{h.futureId(0)}, h.future.stages[1].id, {}));
    const auto changes = h.changes();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].current == TouchpointId(1));
    CHECK(changes[0].kind() == PairChangeKind::Moved);
}

TEST_CASE("within a stage the fewest that explain the new order have moved")
{
    PairHarness h;
    h.apply(moved(h.future, std::vector{h.futureId(0)}, h.future.stages[0].id, h.futureId(3)));
    const auto changes = h.changes();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].current == TouchpointId(1));
    CHECK(changes[0].isMoved);
}

TEST_CASE("one that is moved and changed is one change that says both")
{
    PairHarness h;
    h.edit(0, [](Touchpoint& each) { each.title = QStringLiteral("A"); });
    h.apply(moved(h.future, std::vector{h.futureId(0)}, h.future.stages[1].id, {}));
    const auto changes = h.changes();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind() == PairChangeKind::Changed);
    CHECK(changes[0].isMoved);
    CHECK(changes[0].fields == std::set{TouchpointField::Title});
}

TEST_CASE("a stage under another name moves nothing that stays in it")
{
    PairHarness h;
    h.future.stages[0].name = QStringLiteral("Sign");
    CHECK(h.changes().empty());
}
