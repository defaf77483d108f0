#pragma once

#include "screen.h"

#include "core/touchmap/map_edits.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/touchmap_panel.h"
#include "panels/touchmap/view/map_view.h"
#include "support/household_map.h"
#include "support/paste_rows.h"

#include <QClipboard>
#include <QGuiApplication>

namespace support {

/// The map of the design, today's, with the keyboard on the card of the hotline's menu.
inline void openMap(Program& program)
{
    program.startWithSample();
    program.workbench().workspace()->store().write(
        &program.window(), {QStringLiteral("set up")},
        [](cxw::core::UnitOfWork& work) {
            FixedClock clock;
            cxw::core::IdSource ids(clock);
            saveHousehold(work, ids);
        },
        [](const auto& outcome) { REQUIRE(outcome); });
    program.settleAll();
    program.press(Qt::Key_3, Qt::AltModifier);
    program.settleAll();
    program.workbench().workspace()->maps().choose(cxw::core::MapId(1));
    program.settleAll();
}

/// The same with the scores of the design, two confirmations that are old, and times for all moments of truth
/// but the hotline's.
inline void openReviewedMap(Program& program)
{
    openMap(program);
    struct Scores
    {
        qint64 id;
        int importance;
        int satisfaction;
    };
    auto& document = program.workbench().workspace()->maps().document();
    const std::vector<Scores> all{{12, 5, 1}, {13, 5, 2}, {10, 5, 3}, {7, 4, 2}, {16, 3, 2}};
    std::vector<cxw::core::TouchpointId> every;
    for (const auto& each : document.whole().touchpoints)
        every.push_back(each.id);
    document.apply(edited(document.whole(), every,
                          [&](cxw::core::Touchpoint& each) {
                              for (const Scores& wanted : all)
                                  if (each.id.value() == wanted.id) {
                                      each.importanceCustomer = wanted.importance;
                                      each.satisfaction = wanted.satisfaction;
                                  }
                              const bool isOld = each.id.value() <= 2;
                              each.confirmedOn = program.clock.today().addDays(isOld ? -241 : -14);
                              if (each.momentOfTruth.isSet && each.id.value() != 12)
                                  each.responseMinutes = 60;
                          }),
                   QStringLiteral("scores"));
    program.workbench().workspace()->maps().flush();
    program.settleAll();
}

/// Every screen of the touchpoint maps.
inline const std::vector<Screen>& mapScreens()
{
    static const std::vector<Screen> screens{
        {"touchmap",
         [](Program& program) {
             openMap(program);
             auto& view = program.view().touchmap().view();
             const auto lane = cxw::core::LaneKey{cxw::core::MapLane::Owner, {}};
             view.cursor().select({cxw::core::TouchpointId(12), cxw::core::TouchpointId(13)});
             view.showSelection();
             view.focusOn(cxw::core::TouchpointId(12), lane);
         }},
        {"touchmap-review",
         [](Program& program) {
             openReviewedMap(program);
             program.press(Qt::Key_F7);
         }},
        {"touchmap-to-fix",
         [](Program& program) {
             openReviewedMap(program);
             program.press(Qt::Key_F7, Qt::ShiftModifier);
         }},
        {"touchmap-changes",
         [](Program& program) {
             openReviewedMap(program);
             auto& maps = program.workbench().workspace()->maps();
             maps.makeFuture();
             program.settleAll();
             auto& document = maps.document();
             const auto at = [&document](std::size_t place) {
                 return document.whole().touchpoints[place].id;
             };
             document.apply(removeTouchpoints(document.whole(), std::vector{at(1)}), QStringLiteral("gone"));
             document.apply(edited(document.whole(), std::vector{at(10)},
                                   [](cxw::core::Touchpoint& each) { each.satisfaction = 4; }),
                            QStringLiteral("better"));
             document.apply(moved(document.whole(), std::vector{at(4)}, document.whole().stages[4].id, {}),
                            QStringLiteral("moved"));
             program.settleAll();
             program.press(Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier);
         }},
        {"touchmap-sample",
         [](Program& program) {
             program.startWithSample();
             program.press(Qt::Key_3, Qt::AltModifier);
             program.settleAll();
             program.press(Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier); // today and future at once
         }},
        {"touchmap-paste",
         [](Program& program) {
             openMap(program);
             QGuiApplication::clipboard()->setText(pictureRows());
             program.press(Qt::Key_V, Qt::ControlModifier);
             program.settleAll();
         }},
        {"touchmap-full",
         [](Program& program) {
             openMap(program);
             program.view().touchmap().view().setZoom(100.0);
         }},
        {"touchmap-overview",
         [](Program& program) {
             openMap(program);
             program.view().touchmap().view().setZoom(30.0);
         }},
        {"touchmap-heat",
         [](Program& program) {
             openMap(program);
             program.press(Qt::Key_F3, Qt::ControlModifier);
             program.settleAll();
         }},
        {"touchmap-orphans",
         [](Program& program) {
             openMap(program);
             program.press(Qt::Key_F6, Qt::ShiftModifier);
             program.settleAll();
         }},
        {"touchmap-empty",
         [](Program& program) {
             program.startWithNewWorkspace();
             program.press(Qt::Key_3, Qt::AltModifier);
         }},
        {"touchmap-first",
         [](Program& program) {
             program.startWithNewWorkspace();
             program.press(Qt::Key_3, Qt::AltModifier);
             program.settleAll();
             program.find("emptyMap").setFocus();
             program.press(Qt::Key_Space);
             program.settleAll();
         }},
    };
    return screens;
}

} // namespace support
