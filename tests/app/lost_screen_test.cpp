#include "map_screens.h"

#include "app/map_present.h"
#include "app/workshop_windows.h"
#include "panels/shared/text_label.h"
#include "panels/touchmap/present/map_audience_view.h"
#include "panels/touchmap/present/show_strip.h"
#include "panels/workshop/audience_view.h"
#include "panels/workshop/facilitator_view.h"
#include "panels/workshop/room_strip.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>

using namespace cxw;
using support::Program;

namespace {

app::MapPresent& presentThirdStage(Program& program)
{
    REQUIRE(QGuiApplication::screens().size() == 2);
    support::openMap(program);
    program.press(Qt::Key_F5);
    app::MapPresent& present = *program.view().presentedMap();
    program.activate();
    program.settleAll();
    for (int i = 0; i < 3; ++i)
        program.press(Qt::Key_PageDown);
    REQUIRE(present.audienceView().shown().stage == 3);
    return present;
}

/// The first question, with its first vote.
app::WorkshopWindows& runWorkshop(Program& program)
{
    REQUIRE(QGuiApplication::screens().size() == 2);
    program.startWithSample();
    program.diagnostic().makeRound({});
    program.settleAll();
    program.diagnostic().openRound();
    program.settleAll();
    program.press(Qt::Key_F5);
    REQUIRE(program.view().workshop());
    app::WorkshopWindows& windows = *program.view().workshop();
    REQUIRE(QTest::qWaitForWindowActive(windows.facilitator().window()));
    program.press(Qt::Key_1);
    program.settleAll();
    REQUIRE(windows.audienceView().state().voted == 1);
    return windows;
}

bool says(const QWidget& window, const QString& sentence)
{
    const auto labels = window.findChildren<panels::TextLabel*>();
    return std::ranges::any_of(
        labels, [&](const auto* each) { return each->isVisible() && each->text() == sentence; });
}

const QString kGone = QStringLiteral("The projector is gone: the room sees nothing.");

} // namespace

TEST_CASE("when the projector comes back the room sees the map where it was, and the keyboard stays",
          "[projector]")
{
    Program program;
    app::MapPresent& present = presentThirdStage(program);
    QScreen* projector = present.audience().screen();
    emit qApp->screenRemoved(projector);
    CHECK_FALSE(present.audience().isVisible());
    CHECK(says(program.window(), kGone));
    program.press(Qt::Key_PageDown);
    REQUIRE(QTest::qWaitForWindowActive(&program.window()));
    emit qApp->screenAdded(projector);
    support::settle([&] { return present.audience().isVisible(); });
    CHECK(present.audience().geometry() == projector->geometry());
    CHECK(present.audienceView().shown().stage == 4);
    CHECK_FALSE(says(program.window(), kGone));
    CHECK(program.hasKeyboard("mapView"));
}

TEST_CASE("another screen than the room's may come and go", "[projector]")
{
    Program program;
    app::MapPresent& present = presentThirdStage(program);
    emit qApp->screenAdded(program.window().screen());
    emit qApp->screenRemoved(program.window().screen());
    QCoreApplication::processEvents();
    CHECK(present.audience().isVisible());
    CHECK_FALSE(says(program.window(), kGone));
}

TEST_CASE("when the projector comes back the room sees the question where it was", "[projector]")
{
    Program program;
    app::WorkshopWindows& windows = runWorkshop(program);
    QScreen* projector = windows.audience().screen();
    emit qApp->screenRemoved(projector);
    CHECK_FALSE(windows.audience().isVisible());
    CHECK(says(windows.facilitator(), kGone));
    emit qApp->screenAdded(projector);
    support::settle([&] { return windows.audience().isVisible(); });
    CHECK(windows.audience().geometry() == projector->geometry());
    CHECK(windows.audienceView().state().voted == 1);
    CHECK_FALSE(says(windows.facilitator(), kGone));
}

TEST_CASE("a map whose projector is unplugged goes on at its place on the screen that is left",
          "[unplug][map]")
{
    Program program;
    app::MapPresent& present = presentThirdStage(program);
    const QImage before = present.audienceView().grab().toImage();
    delete present.audience().screen();
    REQUIRE(QGuiApplication::screens().size() == 1);
    CHECK_FALSE(present.audience().isVisible());
    CHECK(says(program.window(), kGone));
    REQUIRE(QTest::qWaitForWindowActive(&program.window()));
    CHECK(program.hasKeyboard("mapView"));
    auto& again = program.find<QPushButton>("showAgain");
    again.setFocus();
    program.press(Qt::Key_Space);
    REQUIRE(QTest::qWaitForWindowActive(&present.audience()));
    CHECK(present.audience().geometry() == program.window().screen()->geometry());
    CHECK(present.audience().findChild<panels::ShowStrip*>()->isVisible());
    CHECK_FALSE(says(program.window(), kGone));
    CHECK(present.audienceView().shown().stage == 3);
    program.press(Qt::Key_PageDown);
    CHECK(present.audienceView().shown().stage == 4);
    program.press(Qt::Key_Escape);
    support::settle([&] { return !program.view().presentedMap(); });
    CHECK(program.hasKeyboard("mapView"));
}

TEST_CASE("a workshop whose projector is unplugged goes on at its question on the screen that is left",
          "[unplug][workshop]")
{
    Program program;
    app::WorkshopWindows& windows = runWorkshop(program);
    delete windows.audience().screen();
    REQUIRE(QGuiApplication::screens().size() == 1);
    CHECK_FALSE(windows.audience().isVisible());
    CHECK(says(windows.facilitator(), kGone));
    REQUIRE(QTest::qWaitForWindowActive(windows.facilitator().window()));
    const auto buttons = windows.facilitator().findChildren<QPushButton*>();
    const auto again = std::ranges::find(buttons, QStringLiteral("Show again"), &QPushButton::text);
    REQUIRE(again != buttons.end());
    (*again)->click();
    REQUIRE(windows.audience().isVisible());
    REQUIRE(QTest::qWaitForWindowActive(&windows.audience()));
    CHECK(windows.audience().geometry() == program.window().screen()->geometry());
    CHECK(windows.audience().findChild<panels::RoomStrip*>()->isVisible());
    CHECK_FALSE(says(windows.facilitator(), kGone));
    CHECK(windows.audienceView().state().voted == 1);
    // without its question, for which the platform would seek a place on the deleted screen
    emit windows.ended();
    support::settle([&] { return !program.view().workshop(); });
}
