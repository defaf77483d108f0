// What maps of touchpoints promise; runs on the file and on the memory alike.
#include "sample_map.h"
#include "store_harness.h"

#include "core/calendar/work_calendar.h"
#include "core/complaint/filing/bulk_edit.h"
#include "core/complaint/filing/filing_repository.h"
#include "core/complaint/learning/learning_figures.h"
#include "core/complaint/learning/learning_rows.h"
#include "core/long_work.h"

using namespace cxw::core;
using namespace support;

namespace {

template <class Workspace> void fill(Workspace& workspace)
{
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        addMap(work);
        work.maps().save(fullTouchpoint());
        work.redesigns().save(redesign());
    }));
}

template <class Workspace> std::optional<WholeMap> wholeOf(Workspace& workspace, qint64 id)
{
    return *workspace.read([&](const UnitOfWork& work) { return work.maps().whole(MapId(id)); });
}

template <class Record> std::vector<qint64> idsOf(const std::vector<Record>& records)
{
    std::vector<qint64> ids;
    for (const Record& each : records)
        ids.push_back(each.id.value());
    return ids;
}

template <class Workspace> std::optional<Touchpoint> touchpointIn(Workspace& workspace, qint64 id)
{
    return *workspace.read(
        [&](const UnitOfWork& work) { return work.maps().findTouchpoint(TouchpointId(id)); });
}

template <class Workspace, class Record> bool isRefused(Workspace& workspace, const Record& record)
{
    const auto outcome = workspace.write([&](UnitOfWork& work) { work.maps().save(record); });
    return !outcome && outcome.error().kind == ErrorKind::Constraint;
}

} // namespace

TEMPLATE_TEST_CASE("a map is read whole and in order", "", InMemory, OnFile)
{
    TestType workspace;
    fill(workspace);
    const auto maps = *workspace.read([](const UnitOfWork& work) { return work.maps().all(); });
    CHECK(idsOf(maps) == std::vector<qint64>{1002, 1001});
    const WholeMap whole = wholeOf(workspace, 1001).value();
    CHECK(whole.map == maps[1]);
    CHECK(maps[0].counterpart == MapId(1001));
    CHECK(idsOf(whole.personas) == std::vector<qint64>{1011, 1012});
    CHECK(idsOf(whole.stages) == std::vector<qint64>{1022, 1021});
    CHECK(idsOf(whole.lanes) == std::vector<qint64>{1042, 1041});
    CHECK(idsOf(whole.touchpoints) == std::vector<qint64>{1033, 1031, 1032});
    CHECK(whole.stages[1] == stage(1021, 1001, 2048));
    CHECK(whole.touchpoints[1] == fullTouchpoint());
    CHECK(whole.touchpoints[2] == touchpoint(1032, 1021, 1024));
    CHECK_FALSE(wholeOf(workspace, 1003));
}

TEMPLATE_TEST_CASE("a touchpoint is changed as a whole, and its parts with it", "", InMemory, OnFile)
{
    TestType workspace;
    fill(workspace);
    Touchpoint changed = fullTouchpoint();
    changed.stage = StageId(1022);
    changed.channel.reset();
    changed.duties.accountable = PersonId(12);
    changed.duties.responsible.clear();
    changed.feeling = {};
    changed.feelings.erase(PersonaId(1012));
    changed.laneTexts[LaneId(1041)] = QStringLiteral("SAP");
    changed.questions = {QuestionId(QStringLiteral("customers.exit"))};
    changed.confirmedOn = {};
    changed.responseMinutes.reset();
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.maps().save(changed); }));
    CHECK(touchpointIn(workspace, 1031) == changed);
    CHECK(touchpointIn(workspace, 1032) == touchpoint(1032, 1021, 1024));
    CHECK(idsOf(wholeOf(workspace, 1001)->touchpoints) == std::vector<qint64>{1031, 1033, 1032});
}

TEMPLATE_TEST_CASE("what goes into the bin comes back as it was", "", InMemory, OnFile)
{
    TestType workspace;
    fill(workspace);
    const WholeMap before = wholeOf(workspace, 1001).value();
    REQUIRE(workspace.write([](UnitOfWork& work) {
        work.maps().remove(TouchpointId(1031));
        work.maps().remove(PersonaId(1011));
        work.maps().remove(LaneId(1041));
        work.redesigns().remove(RedesignId(1051));
    }));
    const WholeMap without = wholeOf(workspace, 1001).value();
    CHECK(idsOf(without.touchpoints) == std::vector<qint64>{1033, 1032});
    CHECK(idsOf(without.personas) == std::vector<qint64>{1012});
    CHECK(idsOf(without.lanes) == std::vector<qint64>{1042});
    CHECK(touchpointIn(workspace, 1031) == fullTouchpoint());
    const auto redesigns = [&] {
        return *workspace.read([](const UnitOfWork& work) { return work.redesigns().all(); });
    };
    CHECK(redesigns().empty());
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        work.maps().save(fullTouchpoint());
        work.maps().save(before.personas[0]);
        work.maps().save(before.lanes[1]);
        work.redesigns().save(redesign());
    }));
    CHECK(wholeOf(workspace, 1001) == before);
    CHECK(redesigns() == std::vector<Redesign>{redesign()});
}

TEMPLATE_TEST_CASE("a stage or a map in the bin takes what stands there out of sight", "", InMemory, OnFile)
{
    TestType workspace;
    fill(workspace);
    const WholeMap before = wholeOf(workspace, 1001).value();
    const auto keptNames = [&] {
        std::vector<qint64> kept;
        const auto all =
            *workspace.read([](const UnitOfWork& work) { return work.maps().touchpointNames(); });
        for (const NamedTouchpoint& each : all)
            if (each.isKept)
                kept.push_back(each.id.value());
        return kept;
    };
    CHECK(keptNames() == std::vector<qint64>{1033, 1031, 1032});
    REQUIRE(workspace.write([](UnitOfWork& work) { work.maps().remove(StageId(1021)); }));
    CHECK(idsOf(wholeOf(workspace, 1001)->touchpoints) == std::vector<qint64>{1033});
    CHECK(keptNames() == std::vector<qint64>{1033});
    REQUIRE(workspace.write([](UnitOfWork& work) { work.maps().remove(MapId(1001)); }));
    CHECK_FALSE(wholeOf(workspace, 1001));
    CHECK(keptNames().empty());
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        work.maps().save(before.map);
        work.maps().save(before.stages[1]);
    }));
    CHECK(wholeOf(workspace, 1001) == before);
}

TEMPLATE_TEST_CASE("a touchpoint is named with its stage and its map", "", InMemory, OnFile)
{
    TestType workspace;
    fill(workspace);
    const auto names = *workspace.read([](const UnitOfWork& work) { return work.maps().touchpointNames(); });
    REQUIRE(names.size() == 3u);
    CHECK(names[1]
          == NamedTouchpoint{.id = TouchpointId(1031),
                             .title = QStringLiteral("Touchpoint 1031"),
                             .stage = StageId(1021),
                             .stageName = QStringLiteral("Stage 1021"),
                             .map = MapId(1001),
                             .mapName = QStringLiteral("Power"),
                             .state = MapState::Current,
                             .channel = ChannelId(82),
                             .isKept = true});
}

TEMPLATE_TEST_CASE("a move writes one field of one record, and saving the same nothing", "", InMemory, OnFile)
{
    TestType workspace;
    fill(workspace);
    const auto newest = [&](int count) {
        return *workspace.read([&](const UnitOfWork& work) { return work.history().latest(count); });
    };
    const auto before = newest(1).front().sequence;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        work.maps().save(fullTouchpoint());
        work.redesigns().save(redesign());
    }));
    CHECK(newest(1).front().sequence == before);
    Touchpoint moved = fullTouchpoint();
    moved.position = 7;
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.maps().save(moved); }));
    const auto after = newest(2);
    CHECK(after[1].sequence == before);
    CHECK(after[0].kind == EntityKind::Touchpoint);
    CHECK(after[0].entity == QStringLiteral("1031"));
    CHECK(after[0].act == QStringLiteral("changed"));
    CHECK(after[0].field == QStringLiteral("position"));
    CHECK(after[0].before == QStringLiteral("512"));
    CHECK(after[0].after == QStringLiteral("7"));
    CHECK(workspace.committed.back().touches(EntityKind::Touchpoint));
    CHECK_FALSE(workspace.committed.back().touches(EntityKind::Redesign | EntityKind::Map));
}

TEMPLATE_TEST_CASE("history tells of feelings persona by persona and of lanes cell by cell", "", InMemory,
                   OnFile)
{
    TestType workspace;
    fill(workspace);
    Touchpoint changed = fullTouchpoint();
    changed.feelings.erase(PersonaId(1012));
    changed.laneTexts.erase(LaneId(1041));
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.maps().save(changed); }));
    const auto newest = *workspace.read([](const UnitOfWork& work) { return work.history().latest(2); });
    CHECK(newest[1].field == QStringLiteral("emotion.1012"));
    CHECK(newest[1].before == QStringLiteral("none"));
    CHECK(newest[1].after.isEmpty());
    CHECK(newest[0].field == QStringLiteral("lane.1041"));
    CHECK(newest[0].before == QStringLiteral("CRM"));
}

TEMPLATE_TEST_CASE("what is out of range or refers to nothing is refused", "", InMemory, OnFile)
{
    TestType workspace;
    fill(workspace);
    const auto refusedWith = [&](auto change) {
        Touchpoint bad = fullTouchpoint();
        change(bad);
        return isRefused(workspace, bad);
    };
    CHECK(refusedWith([](Touchpoint& bad) { bad.title.clear(); }));
    CHECK(refusedWith([](Touchpoint& bad) { bad.feeling.emotion = -3; }));
    CHECK(refusedWith([](Touchpoint& bad) { bad.feelings[PersonaId(1011)].emotion = 3; }));
    CHECK(refusedWith([](Touchpoint& bad) { bad.satisfaction = 6; }));
    CHECK(refusedWith([](Touchpoint& bad) { bad.responseMinutes = 0; }));
    CHECK(refusedWith([](Touchpoint& bad) { bad.weeklyContacts = -1; }));
    CHECK(refusedWith([](Touchpoint& bad) { bad.stage = StageId(9); }));
    CHECK(refusedWith([](Touchpoint& bad) { bad.counterpart = bad.id; }));
    CHECK(refusedWith([](Touchpoint& bad) { bad.channel = ChannelId(9); }));
    CHECK(refusedWith([](Touchpoint& bad) { bad.duties.informed.insert(PersonId(9)); }));
    CHECK(refusedWith([](Touchpoint& bad) { bad.feelings[PersonaId(9)] = {1, {}}; }));
    CHECK(refusedWith([](Touchpoint& bad) { bad.laneTexts[LaneId(9)] = QStringLiteral("x"); }));
    CHECK(isRefused(workspace, stage(1024, 9, 0)));
    CHECK(isRefused(workspace, Lane{.id = LaneId(1043), .map = MapId(1001)}));
    CHECK(isRefused(workspace,
                    TouchpointMap{.id = MapId(1003), .name = QStringLiteral("x"), .counterpart = MapId(9)}));
    CHECK(touchpointIn(workspace, 1031) == fullTouchpoint());
}

TEMPLATE_TEST_CASE("complaints hang on touchpoints, also on one in the bin", "", InMemory, OnFile)
{
    TestType workspace;
    fill(workspace);
    Complaint hanging = complaint(1);
    hanging.touchpoint = TouchpointId(1031);
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.complaints().save(hanging); }));
    REQUIRE(workspace.write([](UnitOfWork& work) { work.maps().remove(TouchpointId(1031)); }));
    CHECK(*workspace.read([](const UnitOfWork& work) { return work.complaints().find(ComplaintId(1)); })
          == hanging);
    hanging.touchpoint = TouchpointId(9);
    const auto outcome = workspace.write([&](UnitOfWork& work) { work.complaints().save(hanging); });
    CHECK_FALSE(outcome);
}

TEMPLATE_TEST_CASE("complaints are counted by touchpoint, and every figure leads to its rows", "", InMemory,
                   OnFile)
{
    TestType workspace;
    fill(workspace);
    REQUIRE(workspace.write([](UnitOfWork& work) {
        RandomComplaints random(7);
        for (int id = 1; id <= 60; ++id) {
            Complaint drawn = random.next(id);
            drawn.touchpoint = random.oneOf<TouchpointId>(1031, 3);
            work.complaints().save(drawn);
        }
        work.maps().remove(TouchpointId(1032));
    }));
    *workspace.read([](const UnitOfWork& work) {
        const LearningQuestion question{
            .now = at(99), .schedule = scheduleOf(standardCalendar(QTimeZone::utc())), .fixedOn = {}};
        const LearningFigures figures = learningFigures(work, {}, question);
        const LearningRows rows({}, at(99));
        REQUIRE(figures.touchpoints.size() == 4u); // one group of those without
        int all = 0;
        for (const GroupFigures& each : figures.touchpoints) {
            CHECK(work.complaints().count(rows.inTouchpoint(each.id)) == each.count);
            if (each.id)
                CHECK(each.name == QStringLiteral("Touchpoint %1").arg(*each.id));
            all += each.count;
        }
        CHECK(all == 60);
        const auto page = work.complaints().page({.touchpoint = TouchpointId(1032)}, {}, 1);
        REQUIRE(page.size() == 1u);
        CHECK(page.front().touchpoint == QStringLiteral("Touchpoint 1032"));
        return true;
    });
}

TEMPLATE_TEST_CASE("many complaints are hung on a touchpoint at once, and taken down again", "", InMemory,
                   OnFile)
{
    TestType workspace;
    fill(workspace);
    REQUIRE(workspace.write([](UnitOfWork& work) {
        for (const qint64 id : {1, 2, 3})
            work.complaints().save(complaint(id));
    }));
    const auto hanging = [&] {
        return *workspace.read([](const UnitOfWork& work) {
            return work.complaints().count({.touchpoint = TouchpointId(1033)});
        });
    };
    std::vector<ComplaintFiling> before;
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        LongWork progress;
        BulkChange change;
        change.touchpoint.emplace(TouchpointId(1033));
        before = changeComplaints(work, {ComplaintId(1), ComplaintId(3)}, change, at(9), progress);
    }));
    CHECK(hanging() == 2);
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        LongWork progress;
        restoreFilings(work, before, progress);
    }));
    CHECK(hanging() == 0);
}
