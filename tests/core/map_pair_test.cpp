#include "core/id_source.h"
#include "core/touchmap/map_pair.h"
#include "core/touchmap/redesign.h"
#include "support/builders.h"

#include <catch2/catch.hpp>

using namespace cxw::core;
using namespace support;

namespace {

Touchpoint touchpoint(qint64 id, const char* title)
{
    return {.id = TouchpointId(id), .stage = StageId(21), .title = QString::fromLatin1(title)};
}

WholeMap today()
{
    WholeMap whole{.map = {.id = MapId(1), .name = QStringLiteral("Power")},
                   .personas = {{.id = PersonaId(11), .map = MapId(1), .name = QStringLiteral("Lea")}},
                   .stages = {{.id = StageId(21), .map = MapId(1), .name = QStringLiteral("Sign")}},
                   .touchpoints = {touchpoint(31, "Advice call"), touchpoint(32, "Contract")},
                   .lanes = {{.id = LaneId(41), .map = MapId(1), .name = QStringLiteral("Systems")}}};
    whole.touchpoints[0].feelings = {{PersonaId(11), {-2, QStringLiteral("angry")}},
                                     {PersonaId(12), {1, {}}}};
    whole.touchpoints[0].laneTexts = {{LaneId(41), QStringLiteral("CRM")}};
    whole.touchpoints[0].confirmedOn = QDate(2026, 3, 14);
    return whole;
}

} // namespace

TEST_CASE("a persona feels what it feels, or like everybody")
{
    Touchpoint one = touchpoint(31, "Advice call");
    one.feeling = {1, QStringLiteral("fine")};
    one.feelings[PersonaId(11)] = {};
    CHECK(feelingOf(one, PersonaId(11)) == Feeling());
    CHECK(feelingOf(one, PersonaId(12)) == one.feeling);
}

TEST_CASE("what is out of range or empty is named")
{
    CHECK(wrongFieldIn(touchpoint(31, "Advice call")).isNull());
    CHECK(wrongFieldIn(touchpoint(31, "")) == QStringLiteral("title"));
    Touchpoint one = touchpoint(31, "Advice call");
    one.feelings[PersonaId(11)].emotion = 3;
    CHECK(wrongFieldIn(one) == QStringLiteral("emotion"));
    one.feelings.clear();
    one.satisfaction = 0;
    CHECK(wrongFieldIn(one) == QStringLiteral("satisfaction"));
    one.satisfaction = 5;
    one.responseMinutes = 0;
    CHECK(wrongFieldIn(one) == QStringLiteral("response_minutes"));
    CHECK(wrongFieldIn(Stage{.name = QStringLiteral("Sign"), .targetSatisfaction = 6})
          == QStringLiteral("target_satisfaction"));
    CHECK(wrongFieldIn(Redesign{}) == QStringLiteral("starts_on"));
    CHECK(wrongFieldIn(Redesign{.startsOn = QDate(2026, 11, 2), .dayNotes = {{21, QStringLiteral("late")}}})
          == QStringLiteral("day"));
}

TEST_CASE("a map of the future begins as the current one and is paired with it")
{
    const FixedClock clock;
    IdSource ids(clock);
    const WholeMap current = today();
    const WholeMap future = futureOf(current, QStringLiteral("Power 2027"), clock.now(), ids);
    CHECK(future.map.state == MapState::Future);
    CHECK(future.map.counterpart == MapId(1));
    CHECK(future.map.name == QStringLiteral("Power 2027"));
    REQUIRE(future.touchpoints.size() == 2u);
    const Touchpoint& copy = future.touchpoints[0];
    CHECK(copy.id != TouchpointId(31));
    CHECK(copy.stage == future.stages[0].id);
    CHECK(future.stages[0].map == future.map.id);
    CHECK(copy.feelings
          == std::map<PersonaId, Feeling>{{future.personas[0].id, {-2, QStringLiteral("angry")}}});
    CHECK(copy.laneTexts == std::map<LaneId, QString>{{future.lanes[0].id, QStringLiteral("CRM")}});
    CHECK_FALSE(copy.confirmedOn.isValid());
    CHECK(pairsOf(current, future)
          == std::vector<TouchpointPair>{{TouchpointId(31), copy.id},
                                         {TouchpointId(32), future.touchpoints[1].id}});
    const std::vector maps{current.map, future.map};
    CHECK(counterpartOf(maps, MapId(1)) == future.map.id);
    CHECK(counterpartOf(maps, future.map.id) == MapId(1));
    CHECK_FALSE(counterpartOf({current.map}, MapId(1)));
}

TEST_CASE("what comes and what goes stands alone, and two for one are one pair and something new")
{
    const WholeMap current = today();
    WholeMap future = today();
    future.touchpoints = {touchpoint(51, "App"), touchpoint(52, "Contract"),
                          touchpoint(53, "Contract by post")};
    future.touchpoints[1].counterpart = TouchpointId(32);
    future.touchpoints[2].counterpart = TouchpointId(32);
    CHECK(pairsOf(current, future)
          == std::vector<TouchpointPair>{{TouchpointId(31), {}},
                                         {TouchpointId(32), TouchpointId(52)},
                                         {{}, TouchpointId(51)},
                                         {{}, TouchpointId(53)}});
}
