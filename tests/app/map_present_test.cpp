#include "layout_check.h"
#include "map_screens.h"

#include "app/map_present.h"
#include "app/workshop_windows.h"
#include "core/touchmap/map_edits.h"
#include "panels/shared/action_registry.h"
#include "panels/shared/audience_picture.h"
#include "panels/touchmap/inspector/touchpoint_inspector.h"
#include "panels/touchmap/present/map_audience_view.h"
#include "panels/touchmap/present/show_strip.h"

#include <QAction>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScreen>
#include <QTableView>

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
    program.press(Qt::Key_F5);
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

/// In the box of the legend's last step of heat, where that is shown.
QColor lastHeatColour(app::MapPresent& present)
{
    const QImage image = pictureOf(present);
    const double scale = std::min(image.width() / panels::kAudienceScreen.width(),
                                  image.height() / panels::kAudienceScreen.height());
    const QPointF corner((image.width() - panels::kAudienceScreen.width() * scale) / 2.0,
                         (image.height() - panels::kAudienceScreen.height() * scale) / 2.0);
    const QPointF inBox(panels::kSlideLegend.right() - 10.0, panels::kSlideLegend.center().y());
    return image.pixelColor((corner + inBox * scale).toPoint());
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

TEST_CASE("a map is shown to a room before anybody has looked at it")
{
    Program program;
    program.startWithSample();
    program.press(Qt::Key_F5, Qt::ControlModifier);
    support::settle([&] { return program.view().presentedMap(); });
    CHECK_FALSE(documentOf(program).whole().touchpoints.empty());
}

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

TEST_CASE("F5 shows the map on its panel and runs the workshop elsewhere, and the menus say so")
{
    Program program;
    support::openMap(program);
    program.diagnostic().makeRound({});
    program.settleAll();
    program.diagnostic().openRound();
    program.settleAll();
    const auto keysOf = [&program](const char* id) {
        return program.window().actions().find(QLatin1String(id))->shortcuts();
    };
    const QList<QKeySequence> keys{Qt::Key_F5, Qt::CTRL | Qt::SHIFT | Qt::Key_P};
    const QList<QKeySequence> everywhere{Qt::CTRL | Qt::Key_F5};
    program.press(Qt::Key_4, Qt::AltModifier);
    CHECK(keysOf("round.workshop") == keys);
    CHECK(keysOf("map.present") == everywhere);
    program.press(Qt::Key_3, Qt::AltModifier);
    CHECK(keysOf("round.workshop").isEmpty());
    CHECK(keysOf("map.present") == keys + everywhere);
    program.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(program.view().presentedMap());
    CHECK_FALSE(program.view().workshop());
    REQUIRE(QTest::qWaitForWindowActive(&program.view().presentedMap()->audience()));
    program.press(Qt::Key_Escape);
    support::settle([&] { return !program.view().presentedMap(); });
    program.activate();
    program.press(Qt::Key_4, Qt::AltModifier);
    program.press(Qt::Key_F5);
    CHECK(program.view().workshop());
    CHECK_FALSE(program.view().presentedMap());
}

TEST_CASE(
    "the map is shown from every panel with keys of its own, and the sheet tells what F5 does elsewhere")
{
    Program program;
    support::openMap(program);
    QStringList sheet;
    const auto readSheet = [&sheet](QWidget& dialog) {
        sheet.clear();
        const QAbstractItemModel* rows = dialog.findChild<QTableView*>()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            sheet += rows->index(row, 1).data().toString() + QStringLiteral(": ")
                + rows->index(row, 2).data().toString();
    };
    const QKeyCombination keys = Qt::CTRL | Qt::SHIFT | Qt::Key_H;
    support::withDialog(program, keys, readSheet);
    CHECK(sheet.contains(QStringLiteral("Run the workshop: in another panel F5, Ctrl+Shift+P")));
    CHECK(sheet.contains(QStringLiteral("Present map: F5, Ctrl+Shift+P, Ctrl+F5")));
    program.press(Qt::Key_4, Qt::AltModifier);
    support::withDialog(program, keys, readSheet);
    CHECK(sheet.contains(QStringLiteral("Run the workshop: F5, Ctrl+Shift+P")));
    CHECK(sheet.contains(QStringLiteral("Present map: Ctrl+F5; in another panel F5, Ctrl+Shift+P")));
    program.press(Qt::Key_F5, Qt::ControlModifier);
    CHECK(program.view().presentedMap());
    CHECK(program.view().place() == app::WorkspaceView::Touchmap);
}

TEST_CASE("closing the program takes the room's picture of a map with it")
{
    Program program;
    const QPointer<QWidget> room = &presentMap(program).audience();
    CHECK(program.window().close());
    CHECK_FALSE(room);
    CHECK_FALSE(program.view().presentedMap());
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
    program.press(Qt::Key_F5);
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

TEST_CASE("the room sees the complaints as the facilitator measures them, while their lane is on screen")
{
    Program program;
    app::MapPresent& present = presentMap(program);
    present.presenter().next();
    CHECK(present.audienceView().accessibleDescription().contains(QStringLiteral("Complaints: How many")));
    const QImage counted = pictureOf(present);
    const QColor most = charts::tokensFor(charts::Theme::Projector).heat.back().fill;
    CHECK(lastHeatColour(present) == most);
    program.activate();
    program.press(Qt::Key_F3, Qt::ControlModifier);
    program.settleAll();
    CHECK(present.audienceView().accessibleDescription().contains(QStringLiteral("Complaints: By severity")));
    CHECK(pictureOf(present) != counted);
    auto lanes = usualLanes(documentOf(program).whole());
    std::erase(lanes, core::LaneKey{core::MapLane::Complaints, {}});
    program.view().touchmap().view().showLanes(lanes);
    CHECK_FALSE(present.audienceView().accessibleDescription().contains(QStringLiteral("Complaints")));
    CHECK_FALSE(present.audienceView().shown().facts.pressure);
    CHECK(lastHeatColour(present) != most);
}

TEST_CASE("the room sees the future's feelings under today's while the facilitator looks at both")
{
    Program program;
    app::MapPresent& present = presentMap(program);
    const QImage today = pictureOf(present);
    program.workbench().workspace()->maps().makeFuture();
    program.settleAll();
    program.view().touchmap().showBoth();
    program.settleAll();
    present.presenter().overview();
    REQUIRE(present.audienceView().shown().other);
    CHECK(present.audienceView().shown().other->map.state == core::MapState::Current);
    const QImage both = pictureOf(present);
    program.workbench().workspace()->maps().showCounterpart();
    program.settleAll();
    program.view().touchmap().showBoth();
    program.settleAll();
    CHECK(present.audienceView().shown().other->map.state == core::MapState::Future);
    CHECK(pictureOf(present) != today);
    CHECK(pictureOf(present) != both);
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
    program.press(Qt::Key_F5);
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
