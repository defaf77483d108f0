#include "layout_check.h"
#include "map_screens.h"

#include "app/map_present.h"
#include "core/touchmap/map_edits.h"
#include "panels/touchmap/inspector/touchpoint_inspector.h"
#include "panels/touchmap/present/map_audience_view.h"
#include "panels/touchmap/present/show_strip.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QScreen>

using namespace cxw;
using support::Program;

namespace {

panels::MapDocument& documentOf(Program& program)
{
    return program.workbench().workspace()->maps().document();
}

app::MapPresent& presentMap(Program& program)
{
    support::openMap(program);
    program.press(Qt::Key_F5, Qt::ControlModifier);
    REQUIRE(program.view().presentedMap());
    app::MapPresent& present = *program.view().presentedMap();
    QWidget& leads = present.audience().screen() == program.window().screen()
        ? present.audience()
        : static_cast<QWidget&>(program.window());
    REQUIRE(QTest::qWaitForWindowActive(&leads));
    program.settleAll();
    return present;
}

QImage pictureOf(app::MapPresent& present)
{
    return present.audienceView().grab().toImage();
}

int stageOf(app::MapPresent& present)
{
    return present.audienceView().shown().stage;
}

/// A note on every touchpoint, as somebody may have written it about a customer.
void noteCustomers(Program& program, const QString& note)
{
    std::vector<core::TouchpointId> all;
    for (const core::Touchpoint& each : documentOf(program).whole().touchpoints)
        all.push_back(each.id);
    documentOf(program).apply(
        edited(documentOf(program).whole(), all, [&](core::Touchpoint& each) { each.note = note; }),
        QStringLiteral("note"));
    program.settleAll();
}

} // namespace

TEST_CASE("a map is shown to a room, led and ended with keys alone")
{
    Program program;
    app::MapPresent& present = presentMap(program);
    CHECK(present.audience().isFullScreen());
    CHECK(stageOf(present) == 0);
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_Right})
        program.press(key);
    CHECK(stageOf(present) == 3);
    program.press(Qt::Key_PageUp);
    CHECK(stageOf(present) == 2);
    program.press(Qt::Key_B);
    CHECK(present.audienceView().shown().isBlank);
    CHECK(pictureOf(present).pixelColor(200, 100) == QColor(Qt::black));
    program.press(Qt::Key_B);
    CHECK_FALSE(present.audienceView().shown().isBlank);
    program.press(Qt::Key_Home);
    CHECK(stageOf(present) == 0);
    program.press(Qt::Key_Escape);
    support::settle([&] { return !program.view().presentedMap(); });
    REQUIRE(QTest::qWaitForWindowActive(&program.window()));
    CHECK(program.hasKeyboard("mapView"));
    CHECK_FALSE(program.window().findChild<panels::ShowStrip*>());
}

TEST_CASE("with one screen the facilitator goes to the map and back, and the room sees what was done there")
{
    Program program;
    app::MapPresent& present = presentMap(program);
    auto* strip = present.audience().findChild<panels::ShowStrip*>();
    REQUIRE(strip->isVisible());
    program.press(Qt::Key_PageDown);
    strip->findChild<QWidget*>(QStringLiteral("showMap"))->setFocus();
    program.press(Qt::Key_Space);
    REQUIRE(QTest::qWaitForWindowActive(&program.window()));
    REQUIRE(program.hasKeyboard("mapView"));
    auto& view = program.view().touchmap().view();
    CHECK(view.cursor().stage() == documentOf(program).whole().stages.front().id);
    view.focusOn(documentOf(program).whole().touchpoints.front().id);
    for (const QChar each : QStringLiteral("Price finder"))
        program.type(each);
    program.press(Qt::Key_Tab);
    program.settleAll();
    program.press(Qt::Key_F5, Qt::ControlModifier);
    REQUIRE(QTest::qWaitForWindowActive(&present.audience()));
    CHECK(stageOf(present) == 1);
    CHECK(present.audienceView().shown().whole.touchpoints.front().title == QStringLiteral("Price finder"));
}

TEST_CASE("no pixel of the room's picture tells what is selected, searched for or being typed")
{
    Program program;
    app::MapPresent& present = presentMap(program);
    for (int i = 0; i < 4; ++i)
        program.press(Qt::Key_PageDown);
    const QImage before = pictureOf(present);
    REQUIRE_FALSE(before.isNull());
    auto& view = program.view().touchmap().view();
    view.focusOn(core::TouchpointId(12), {core::MapLane::Owner, {}});
    view.cursor().select({core::TouchpointId(12), core::TouchpointId(13)});
    view.showSelection();
    program.find<QLineEdit>("findTouchpoint").setText(QStringLiteral("outage"));
    CHECK(pictureOf(present) == before);
    program.activate();
    view.setFocus();
    view.edit(QStringLiteral("half a wo"));
    REQUIRE(view.isEditing());
    CHECK(pictureOf(present) == before);
}

TEST_CASE("no pixel and no spoken word of the room's picture tells what is noted about a customer")
{
    Program program;
    app::MapPresent& present = presentMap(program);
    std::vector<core::LaneKey> lanes = usualLanes(documentOf(program).whole());
    lanes.push_back({core::MapLane::Note, {}});
    program.view().touchmap().view().showLanes(lanes);
    std::vector<QImage> pictures;
    const auto walk = [&](const std::function<void()>& look) {
        for (present.presenter().overview(); present.presenter().canNext(); present.presenter().next())
            look();
        look();
    };
    walk([&] { pictures.push_back(pictureOf(present)); });
    REQUIRE(pictures.size() > 5);
    noteCustomers(program, QStringLiteral("Petrescu"));
    std::size_t place = 0;
    walk([&] {
        CHECK(pictureOf(present) == pictures[place++]);
        for (const QWidget* each : present.audience().findChildren<QWidget*>())
            CHECK_FALSE((each->accessibleName() + each->accessibleDescription() + each->toolTip())
                            .contains(QStringLiteral("Petrescu")));
    });
}

TEST_CASE("with a second screen the room has it alone, and the facilitator leads from the map", "[projector]")
{
    REQUIRE(QGuiApplication::screens().size() == 2);
    Program program;
    app::MapPresent& present = presentMap(program);
    program.window().resize(1440, 900);
    CHECK(present.audience().screen() != program.window().screen());
    CHECK(present.audience().geometry() == present.audience().screen()->geometry());
    CHECK_FALSE(present.audience().findChild<panels::ShowStrip*>()->isVisible());
    CHECK(program.find("showStrip").isVisible());
    CHECK(program.hasKeyboard("mapView"));
    CHECK(program.window().findChild<panels::TouchpointInspector*>()->isVisible());
    auto& view = program.view().touchmap().view();
    for (int stage = 1; stage <= 4; ++stage) {
        program.press(Qt::Key_PageDown);
        CHECK(stageOf(present) == stage);
        CHECK(view.cursor().stage() == documentOf(program).whole().stages[std::size_t(stage - 1)].id);
    }
    const QImage before = pictureOf(present);
    program.press(Qt::Key_Down);
    program.press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(pictureOf(present) == before);
    program.press(Qt::Key_F5, Qt::ControlModifier);
    CHECK(program.hasKeyboard("showNext"));
    program.press(Qt::Key_Home);
    CHECK(stageOf(present) == 0);
    program.press(Qt::Key_Escape);
    support::settle([&] { return !program.view().presentedMap(); });
    CHECK(program.hasKeyboard("mapView"));
}

TEST_CASE("nor do the pictures of a map for a room, and what stands under them", "[screens][touchmap]")
{
    for (const support::Setting& setting : support::settings())
        DYNAMIC_SECTION(setting.name)
        {
            Program program;
            support::writeSettings(setting);
            app::MapPresent& present = presentMap(program);
            present.audience().setWindowState(Qt::WindowNoState);
            present.audience().resize(setting.window);
            for (const char* name : {"map-room", "map-room-stage"}) {
                program.settleAll();
                support::checkLayout(present.audience());
                support::keepPicture(
                    present.audience(),
                    QStringLiteral("%1-%2").arg(QLatin1String(name), QLatin1String(setting.name)));
                for (int i = 0; i < 4; ++i)
                    present.presenter().next();
            }
            support::look(program, "touchmap-presented", setting);
        }
}
