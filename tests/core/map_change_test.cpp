#include "core/touchmap/map_change.h"

#include "core/id_source.h"
#include "core/touchmap/map_edits.h"
#include "core/touchmap/touchpoint_field.h"
#include "support/builders.h"
#include "support/map_builder.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cxw::core;
using support::titlesOf;

namespace {

using Ids = std::vector<TouchpointId>;

struct Fixture
{
    support::FixedClock clock;
    IdSource ids{clock};
    /// Two stages: "a b c" and "d".
    WholeMap whole = support::mapOf({{"Buy", {"a", "b", "c"}}, {"Use", {"d"}}}, ids);

    [[nodiscard]] StageId stage(int number) const { return whole.stages.at(std::size_t(number)).id; }
    [[nodiscard]] TouchpointId at(int number) const { return whole.touchpoints.at(std::size_t(number)).id; }

    /// Applies it, and checks that its inverse takes it back.
    void apply(const MapChange& change)
    {
        const WholeMap before = whole;
        whole = applied(whole, change);
        CHECK(applied(whole, inverse(change)) == before);
    }
};

} // namespace

TEST_CASE("a new touchpoint comes behind the one it was added from")
{
    Fixture f;
    f.apply(addTouchpoint(f.whole, f.stage(0), f.at(0), QStringLiteral("x"), f.ids));
    f.apply(addTouchpoint(f.whole, f.stage(1), {}, QStringLiteral("y"), f.ids));
    CHECK(titlesOf(f.whole) == QStringLiteral("a x b c | d y"));
}

TEST_CASE("adding where there is no such stage, or without a title, changes nothing")
{
    Fixture f;
    CHECK(isEmpty(addTouchpoint(f.whole, StageId(7), {}, QStringLiteral("x"), f.ids)));
    CHECK(isEmpty(addTouchpoint(f.whole, f.stage(0), {}, QString(), f.ids)));
}

TEST_CASE("a move writes the moved touchpoint alone")
{
    Fixture f;
    const auto change = moved(f.whole, Ids{f.at(2)}, f.stage(0), f.at(0));
    REQUIRE(change.touchpoints.size() == 1);
    CHECK(change.touchpoints.front().id() == f.at(2));
    f.apply(change);
    CHECK(titlesOf(f.whole) == QStringLiteral("c a b | d"));
}

TEST_CASE("when the room between two is used up, all of the stage get a place anew")
{
    Fixture f;
    std::size_t most = 0;
    for (int i = 0; i < 40; ++i) { // halving a distance of 1024
        const auto change = addTouchpoint(f.whole, f.stage(0), f.at(0), QString::number(i), f.ids);
        most = std::max(most, change.touchpoints.size());
        f.apply(change);
    }
    CHECK(most > 1);
    CHECK(titlesOf(f.whole).startsWith(QStringLiteral("a 39 38 37")));
    CHECK(titlesOf(f.whole).endsWith(QStringLiteral("1 0 b c | d")));
}

TEST_CASE("several touchpoints move together, in the order of the map, also to another stage")
{
    Fixture f;
    f.apply(moved(f.whole, Ids{f.at(2), f.at(0)}, f.stage(1), f.at(3)));
    CHECK(titlesOf(f.whole) == QStringLiteral("b | a c d"));
    f.apply(moved(f.whole, Ids{f.at(3)}, f.stage(0), {}));
    CHECK(titlesOf(f.whole) == QStringLiteral("b d | a c"));
}

TEST_CASE("a move to where it stands changes nothing")
{
    Fixture f;
    CHECK(isEmpty(moved(f.whole, Ids{f.at(1)}, f.stage(0), f.at(2))));
    CHECK(isEmpty(moved(f.whole, Ids{f.at(0), f.at(1)}, f.stage(0), f.at(1))));
    CHECK(isEmpty(moved(f.whole, f.stage(1), std::nullopt)));
    CHECK(isEmpty(moved(f.whole, f.stage(0), f.stage(1))));
}

TEST_CASE("a stage moves with what is in it")
{
    Fixture f;
    const auto change = moved(f.whole, f.stage(1), f.stage(0));
    CHECK(change.stages.size() == 1);
    CHECK(change.touchpoints.empty());
    f.apply(change);
    CHECK(titlesOf(f.whole) == QStringLiteral("d | a b c"));
}

TEST_CASE("a removed stage takes its touchpoints with it and brings them back")
{
    Fixture f;
    const WholeMap before = f.whole;
    const auto change = removeStage(f.whole, f.stage(0));
    f.apply(change);
    CHECK(titlesOf(f.whole) == QStringLiteral("d"));
    f.apply(inverse(change));
    CHECK(f.whole == before);
}

TEST_CASE("what touchpoints say of a removed persona comes back with it")
{
    Fixture f;
    f.apply(addPersona(f.whole, QStringLiteral("Lea"), f.ids));
    const PersonaId lea = f.whole.personas.front().id;
    f.apply(edited(f.whole, Ids{f.at(0)}, [lea](Touchpoint& each) { each.feelings[lea].emotion = -2; }));
    const WholeMap before = f.whole;
    const auto change = removePersona(f.whole, lea);
    f.apply(change);
    CHECK(f.whole.personas.empty());
    f.apply(inverse(change));
    CHECK(f.whole == before);
}

TEST_CASE("a copy stands behind its original, in the wanted channel and without a counterpart")
{
    Fixture f;
    f.apply(edited(f.whole, Ids{f.at(1)}, [](Touchpoint& each) {
        each.counterpart = TouchpointId(99);
        each.channel = ChannelId(1);
        each.note = QStringLiteral("kept");
    }));
    f.apply(duplicated(f.whole, Ids{f.at(1), f.at(2)}, ChannelId(2), f.ids));
    CHECK(titlesOf(f.whole) == QStringLiteral("a b b c c | d"));
    const Touchpoint& copy = f.whole.touchpoints.at(2);
    CHECK_FALSE(copy.counterpart);
    CHECK(copy.channel == ChannelId(2));
    CHECK(copy.note == QStringLiteral("kept"));
    CHECK(f.whole.touchpoints.at(1).channel == ChannelId(1));
}

TEST_CASE("an edit that changes nothing of a touchpoint leaves it out")
{
    Fixture f;
    const auto change = edited(f.whole, Ids{f.at(0), f.at(1)}, [&f](Touchpoint& each) {
        if (each.id == f.at(1))
            each.satisfaction = 4;
    });
    REQUIRE(change.touchpoints.size() == 1);
    CHECK(change.touchpoints.front().id() == f.at(1));
    CHECK(isEmpty(renamed(f.whole, f.whole.map.name)));
    CHECK(isEmpty(replaced(f.whole, f.whole.stages.front())));
}

TEST_CASE("two changes fold into one that does both")
{
    Fixture f;
    const WholeMap start = f.whole;
    const auto first = addTouchpoint(f.whole, f.stage(1), {}, QStringLiteral("e"), f.ids);
    f.apply(first);
    const auto second = moved(f.whole, Ids{first.touchpoints.front().id()}, f.stage(0), f.at(0));
    f.apply(second);
    const auto both = folded(first, second);
    CHECK(both.touchpoints.size() == 1);
    CHECK_FALSE(both.touchpoints.front().before);
    CHECK(applied(start, both) == f.whole);
    CHECK(applied(f.whole, inverse(both)) == start);
}

TEST_CASE("a change folded with its inverse is empty")
{
    Fixture f;
    const auto change = removeStage(f.whole, f.stage(0));
    CHECK(isEmpty(folded(change, inverse(change))));
    const auto addition = addLane(f.whole, QStringLiteral("Systems"), f.ids);
    CHECK(isEmpty(folded(addition, inverse(addition))));
}

TEST_CASE("the fields in which two touchpoints differ are named")
{
    using enum TouchpointField;
    Fixture f;
    const Touchpoint& one = f.whole.touchpoints.front();
    Touchpoint other = one;
    CHECK(fieldsThatDiffer(one, other).empty());
    other.duties.accountable = PersonId(3);
    other.painPoint.note = QStringLiteral("slow");
    other.position = 7;
    CHECK(fieldsThatDiffer(one, other) == std::set{Accountable, PainPoint, Position});
}
