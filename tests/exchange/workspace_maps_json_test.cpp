#include "exchange/json/json_text.h"
#include "exchange/workspace_json.h"
#include "support/qt_strings.h"

#include "sample_workspace.h"

#include "core/touchmap/map_pair.h"
#include "core/touchmap/map_repository.h"

#include <nlohmann/json.hpp>

using namespace cxw;
using nlohmann::json;

namespace {

core::Touchpoint filledTouchpoint()
{
    using namespace core;
    Touchpoint filled{.id = TouchpointId(31),
                      .stage = StageId(21),
                      .counterpart = TouchpointId(33),
                      .title = QStringLiteral("Hotline „menu“"),
                      .activity = QStringLiteral("presses keys\nand waits"),
                      .channel = ChannelId(81),
                      .kind = TouchpointKind::Action,
                      .visibility = Visibility::Support,
                      .feeling = {-2, QStringLiteral("angry")},
                      .satisfaction = 1,
                      .targetSatisfaction = 4,
                      .importanceCustomer = 5,
                      .importanceUs = 3,
                      .momentOfTruth = {true, QStringLiteral("who stays")},
                      .painPoint = {true, {}},
                      .bestPractice = {false, QStringLiteral("once")},
                      .listeningPost = true,
                      .responseMinutes = 15,
                      .weeklyContacts = 0,
                      .evidence = TouchpointEvidence::Partly,
                      .confirmedOn = QDate(2026, 3, 14),
                      .note = QStringLiteral("\"🎈\""),
                      .position = 512};
    filled.duties = {.accountable = PersonId(11), .responsible = {PersonId(11), PersonId(12)}};
    filled.feelings = {{PersonaId(1), {2, {}}}, {PersonaId(2), {{}, QStringLiteral("calm")}}};
    filled.laneTexts = {{LaneId(41), QStringLiteral("CRM")}};
    filled.questions = {core::QuestionId(QStringLiteral("customers.exit"))};
    return filled;
}

/// A map with something in every field, another one that is its future, a redesign and a complaint.
void addMaps(core::UnitOfWork& work)
{
    using namespace core;
    work.people().save({.id = PersonId(11), .name = QStringLiteral("Ana")});
    work.people().save({.id = PersonId(12), .name = QStringLiteral("Bo")});
    work.questions().save(
        {.id = QuestionId(QStringLiteral("customers.exit")), .area = AreaId(QStringLiteral("customers"))});
    work.channels().save({.id = ChannelId(81), .name = QStringLiteral("Phone"), .position = 1});
    auto& maps = work.maps();
    maps.save(TouchpointMap{
        .id = MapId(5), .name = QStringLiteral("Power"), .position = 2048, .createdAt = instantFrom(123)});
    maps.save(TouchpointMap{.id = MapId(6),
                            .name = QStringLiteral("Power 2027"),
                            .state = MapState::Future,
                            .counterpart = MapId(5),
                            .position = 1024,
                            .createdAt = instantFrom(456)});
    for (const qint64 id : {1, 2})
        maps.save(Persona{.id = PersonaId(id),
                          .map = MapId(5),
                          .name = QStringLiteral("Lea %1").arg(id),
                          .description = QStringLiteral("first flat"),
                          .position = -id});
    maps.save(Stage{.id = StageId(21),
                    .map = MapId(5),
                    .name = QStringLiteral("Get help"),
                    .goal = QStringLiteral("a person"),
                    .color = QStringLiteral("blue"),
                    .targetSatisfaction = 4,
                    .position = 2});
    maps.save(Stage{.id = StageId(22), .map = MapId(5), .name = QStringLiteral("Sign"), .position = 1});
    maps.save(Stage{.id = StageId(23), .map = MapId(6), .name = QStringLiteral("Sign"), .position = 1});
    maps.save(Lane{.id = LaneId(41), .map = MapId(5), .name = QStringLiteral("Systems"), .position = 7});
    maps.save(Touchpoint{
        .id = TouchpointId(33), .stage = StageId(23), .title = QStringLiteral("Menu"), .position = 1});
    maps.save(Touchpoint{
        .id = TouchpointId(32), .stage = StageId(22), .title = QStringLiteral("Sign"), .position = 9});
    maps.save(filledTouchpoint());
    work.redesigns().save({.id = RedesignId(51),
                           .touchpoint = TouchpointId(31),
                           .startsOn = QDate(2026, 11, 2),
                           .ideas = QStringLiteral("key 9"),
                           .dayNotes = {{1, QStringLiteral("begun")}, {20, QStringLiteral("done")}}});
    work.complaints().save({.id = ComplaintId(7),
                            .reference = QStringLiteral("CX-2026-00007"),
                            .touchpoint = TouchpointId(31),
                            .summary = QStringLiteral("Four menus")});
}

json mapsFile()
{
    support::FakeUnitOfWork work;
    addMaps(work);
    return json::parse(exchange::exportWorkspace(work).toStdString());
}

QString mapsRefusal(const json& file)
{
    const auto copy = exchange::readWorkspaceJson(QByteArray::fromStdString(file.dump()));
    return copy ? QString() : core::sentenceFor(copy.error());
}

} // namespace

TEST_CASE("maps go out and come back equal, byte for byte, with the complaints that hang on them")
{
    support::FakeUnitOfWork work;
    addMaps(work);
    const core::WorkspaceCopy before = core::copyWorkspace(work);
    REQUIRE(before.maps.size() == 2u);
    CHECK(before.maps[0].map.id == core::MapId(6));
    REQUIRE(before.maps[1].touchpoints.size() == 2u);
    CHECK(before.maps[1].touchpoints[1] == filledTouchpoint());
    CHECK(before.complaints.front().touchpoint == core::TouchpointId(31));
    const QByteArray bytes = exchange::exportWorkspace(work);
    support::FakeUnitOfWork fresh;
    REQUIRE(exchange::importWorkspace(fresh, bytes).has_value());
    CHECK(core::copyWorkspace(fresh) == before);
    CHECK(exchange::exportWorkspace(fresh) == bytes);
}

TEST_CASE("a copy of maps stands alone: what points outside of it points nowhere")
{
    support::FakeUnitOfWork work;
    addMaps(work);
    work.people().remove(core::PersonId(11));
    work.maps().remove(core::PersonaId(2));
    work.maps().remove(core::LaneId(41));
    work.maps().remove(core::MapId(6));
    core::Touchpoint expected = filledTouchpoint();
    expected.counterpart.reset();
    expected.duties = {.accountable = {}, .responsible = {core::PersonId(12)}};
    expected.feelings.erase(core::PersonaId(2));
    expected.laneTexts.clear();
    const auto copy = exchange::readWorkspaceJson(exchange::exportWorkspace(work)).value();
    REQUIRE(copy.maps.size() == 1u);
    CHECK(copy.maps[0].touchpoints[1] == expected);
}

TEST_CASE("a file from before maps is read, and one with bad maps is refused by its place")
{
    json file = mapsFile();
    REQUIRE(mapsRefusal(file).isEmpty());
    json older = file;
    older.erase("maps");
    older.erase("redesigns");
    older["complaints"][0].erase("touchpoint");
    CHECK(mapsRefusal(older).isEmpty());
    const auto refusedWith = [&](const char* pointer, const json& value) {
        json bad = file;
        bad[json::json_pointer(pointer)] = value;
        return mapsRefusal(bad);
    };
    const std::vector<std::pair<const char*, json>> bad{{"/maps/1/touchpoints/1/feeling/emotion", 3},
                                                        {"/maps/1/touchpoints/1/satisfaction", 0},
                                                        {"/maps/1/touchpoints/1/title", ""},
                                                        {"/maps/1/touchpoints/1/stage", "23"},
                                                        {"/maps/1/touchpoints/1/counterpart", "31"},
                                                        {"/maps/1/touchpoints/1/counterpart", "99"},
                                                        {"/maps/1/touchpoints/1/channel", "9"},
                                                        {"/maps/1/touchpoints/1/duties/accountable", "9"},
                                                        {"/maps/1/touchpoints/1/feelings/0/persona", "9"},
                                                        {"/maps/1/touchpoints/1/questions/0", "own.other"},
                                                        {"/maps/1/touchpoints/1/id", "32"},
                                                        {"/maps/1/counterpart", "5"},
                                                        {"/maps/1/state", "past"},
                                                        {"/redesigns/0/touchpoint", "9"},
                                                        {"/redesigns/0/days/0/day", 21},
                                                        {"/complaints/0/touchpoint", "9"}};
    for (const auto& [pointer, value] : bad) {
        const QString refusal = refusedWith(pointer, value);
        CAPTURE(pointer, refusal.toStdString());
        CHECK_FALSE(refusal.isEmpty());
        CHECK(refusal.contains(QString::fromLatin1(pointer).section(QLatin1Char('/'), 1, 1)));
    }
}
