#pragma once

#include "screen.h"

#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/touchmap_panel.h"
#include "panels/touchmap/view/map_view.h"
#include "support/household_map.h"

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
