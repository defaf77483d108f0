#pragma once

#include "sample_complaints.h"

#include "core/touchmap/map_repository.h"

namespace support {

inline cxw::core::Stage stage(qint64 id, qint64 map, qint64 position)
{
    return {.id = cxw::core::StageId(id),
            .map = cxw::core::MapId(map),
            .name = QStringLiteral("Stage %1").arg(id),
            .goal = QStringLiteral("„quick“"),
            .color = QStringLiteral("blue"),
            .targetSatisfaction = 4,
            .position = position};
}

inline cxw::core::Touchpoint touchpoint(qint64 id, qint64 stage, qint64 position)
{
    return {.id = cxw::core::TouchpointId(id),
            .stage = cxw::core::StageId(stage),
            .title = QStringLiteral("Touchpoint %1").arg(id),
            .position = position};
}

/// Something in every field. Needs addMap.
inline cxw::core::Touchpoint fullTouchpoint()
{
    using namespace cxw::core;
    Touchpoint full = touchpoint(1031, 1021, 512);
    full.counterpart = TouchpointId(1032);
    full.activity = QStringLiteral("calls and „waits“\nfor long");
    full.channel = ChannelId(82);
    full.kind = TouchpointKind::Action;
    full.visibility = Visibility::Back;
    full.duties = {.accountable = PersonId(11),
                   .responsible = {PersonId(12), PersonId(11)},
                   .consulted = {PersonId(12)},
                   .informed = {PersonId(11)}};
    full.feeling = {-2, QStringLiteral("wütend")};
    full.feelings = {{PersonaId(1011), {2, QStringLiteral("glad")}}, {PersonaId(1012), {}}};
    full.satisfaction = 1;
    full.targetSatisfaction = 4;
    full.importanceCustomer = 5;
    full.importanceUs = 2;
    full.momentOfTruth = {true, QStringLiteral("decides who stays")};
    full.painPoint = {true, {}};
    full.bestPractice = {false, QStringLiteral("once")};
    full.listeningPost = true;
    full.responseMinutes = 15;
    full.weeklyContacts = 420;
    full.evidence = TouchpointEvidence::Measured;
    full.confirmedOn = QDate(2026, 3, 14);
    full.note = QStringLiteral("🎈");
    full.laneTexts = {{LaneId(1041), QStringLiteral("CRM")}, {LaneId(1042), QStringLiteral("2 min")}};
    full.questions = {QuestionId(QStringLiteral("customers.exit")), QuestionId(QStringLiteral("own.gone"))};
    return full;
}

inline cxw::core::Redesign redesign()
{
    using namespace cxw::core;
    return {.id = RedesignId(1051),
            .touchpoint = TouchpointId(1031),
            .startsOn = QDate(2026, 11, 2),
            .ideas = QStringLiteral("a key to a person"),
            .proposal = QStringLiteral("key 9"),
            .execution = QStringLiteral("from Monday"),
            .outcome = QStringLiteral("it works"),
            .finishedOn = QDate(2026, 11, 27),
            .dayNotes = {{1, QStringLiteral("begun")}, {20, QStringLiteral("done")}}};
}

/// Map 1001 with personas 1011 and 1012, stages 1022 before 1021, lanes 1041 and 1042, touchpoints 1032 in
/// 1021 and 1033 in 1022; its future 1002 with stage 1023 and nothing in it. Needs addLists.
inline void addMap(cxw::core::UnitOfWork& work)
{
    using namespace cxw::core;
    auto& maps = work.maps();
    maps.save(
        TouchpointMap{.id = MapId(1001), .name = QStringLiteral("Power"), .position = 2, .createdAt = at(0)});
    maps.save(TouchpointMap{.id = MapId(1002),
                            .name = QStringLiteral("Power 2027"),
                            .state = MapState::Future,
                            .counterpart = MapId(1001),
                            .position = 1,
                            .createdAt = at(1)});
    for (const qint64 id : {1011, 1012})
        maps.save(Persona{.id = PersonaId(id),
                          .map = MapId(1001),
                          .name = QStringLiteral("Lea %1").arg(id),
                          .description = QStringLiteral("first flat"),
                          .position = id});
    maps.save(stage(1021, 1001, 2048));
    maps.save(stage(1022, 1001, 1024));
    maps.save(stage(1023, 1002, 1024));
    for (const qint64 id : {1041, 1042})
        maps.save(Lane{.id = LaneId(id),
                       .map = MapId(1001),
                       .name = QStringLiteral("Lane %1").arg(id),
                       .position = 3000 - id});
    maps.save(touchpoint(1032, 1021, 1024));
    maps.save(touchpoint(1033, 1022, 1024));
}

} // namespace support
