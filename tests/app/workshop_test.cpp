#include "program.h"

#include "app/open_workspace.h"
#include "app/workshop_windows.h"
#include "panels/shared/action_registry.h"
#include "panels/workshop/audience_view.h"
#include "panels/workshop/facilitator_view.h"
#include "panels/workshop/room_strip.h"

#include <QAction>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScreen>

using namespace cxw;
using panels::DiagnosticPanel;
using support::Program;

namespace {

/// A round of Quick 20 for eleven people, and the workshop's windows over it.
void startWorkshop(Program& program, core::AskingMode mode = core::AskingMode::Blind)
{
    program.startWithNewWorkspace();
    program.diagnostic().makeRound(
        {.form = core::VotingForm::Seats, .templateId = QStringLiteral("quick"), .startAtOnce = true});
    program.settleAll();
    core::Round round = program.diagnostic().document()->sheet.round;
    round.invited = 11;
    round.mode = mode;
    program.diagnostic().changeRound(round, QStringLiteral("Ana"),
                                     {QStringLiteral("Ana Pop"), QStringLiteral("Jonas Weber")});
    program.settleAll();
    program.press(Qt::Key_F5);
    REQUIRE(program.view().workshop());
    app::WorkshopWindows& windows = *program.view().workshop();
    const bool facilitated = windows.facilitator().isVisible();
    REQUIRE(QTest::qWaitForWindowActive(facilitated ? windows.facilitator().window() : &windows.audience()));
}

void vote(Program& program, std::initializer_list<Qt::Key> keys)
{
    for (const Qt::Key key : keys)
        program.press(key);
}

const std::initializer_list<Qt::Key> kAllOne{Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_1,
                                             Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_1};
const std::initializer_list<Qt::Key> kMany{Qt::Key_3, Qt::Key_3, Qt::Key_2, Qt::Key_0, Qt::Key_3, Qt::Key_3,
                                           Qt::Key_3, Qt::Key_1, Qt::Key_3, Qt::Key_2, Qt::Key_3};

struct Pictures
{
    QImage audience;
    QImage facilitator;
};

Pictures picturesAfter(std::initializer_list<Qt::Key> votes, bool revealed)
{
    Program program;
    startWorkshop(program);
    vote(program, votes);
    if (revealed)
        program.press(Qt::Key_Space);
    program.settleAll();
    app::WorkshopWindows& windows = *program.view().workshop();
    windows.facilitator().resize(1440, 900);
    return {windows.audience().grab().toImage(), windows.facilitator().grab().toImage()};
}

} // namespace

TEST_CASE("eleven people answer twenty questions by keyboard alone")
{
    Program program;
    startWorkshop(program);
    program.forgetPresses();
    for (int question = 0; question < 20; ++question) {
        vote(program, question % 2 ? kMany : kAllOne);
        program.press(Qt::Key_Space);
        program.press(question % 2 ? Qt::Key_3 : Qt::Key_1);
        program.press(Qt::Key_Return, Qt::ControlModifier);
    }
    CHECK(program.presses() == 20 * (11 + 3));
    program.settleAll();
    const core::RoundSheet& sheet = program.diagnostic().document()->sheet;
    CHECK(sheet.votes.size() == 220);
    CHECK(sheet.agreed.size() == 20);
    CHECK(sheet.polls.size() == 20);
    CHECK(program.diagnostic().document()->votes.total.has_value());
}

TEST_CASE("no pixel of either window tells what was voted before the reveal")
{
    const Pictures ones = picturesAfter(kAllOne, false);
    const Pictures many = picturesAfter(kMany, false);
    REQUIRE_FALSE(ones.audience.isNull());
    CHECK(ones.audience == many.audience);
    CHECK(ones.facilitator == many.facilitator);
    const Pictures revealed = picturesAfter(kMany, true);
    CHECK(revealed.audience != many.audience);
    CHECK(revealed.facilitator != many.facilitator);
}

TEST_CASE("a split room is asked for its reason before it can go on")
{
    Program program;
    startWorkshop(program);
    vote(program,
         {Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_3, Qt::Key_3, Qt::Key_3, Qt::Key_3,
          Qt::Key_3, Qt::Key_3});
    program.press(Qt::Key_Space);
    program.press(Qt::Key_2);
    REQUIRE(program.hasKeyboard("agreedReason"));
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    CHECK(program.diagnostic().document()->sheet.agreed.empty());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("night calls"));
    program.press(Qt::Key_Return);
    program.settleAll();
    REQUIRE(program.diagnostic().document()->sheet.agreed.size() == 1);
    CHECK(program.diagnostic().document()->sheet.agreed.front().reason == QStringLiteral("night calls"));
}

TEST_CASE("the field for the reason comes into sight where the facilitator's window is low")
{
    Program program;
    startWorkshop(program);
    app::WorkshopWindows& windows = *program.view().workshop();
    windows.showFacilitator();
    REQUIRE(QTest::qWaitForWindowActive(windows.facilitator().window()));
    windows.facilitator().window()->resize(1100, 520);
    vote(program, {Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_3, Qt::Key_3, Qt::Key_3, Qt::Key_3});
    program.press(Qt::Key_Space);
    program.press(Qt::Key_2);
    program.settleAll();
    const auto* reason = windows.facilitator().findChild<QLineEdit*>(QStringLiteral("agreedReason"));
    REQUIRE(reason->hasFocus());
    CHECK(reason->visibleRegion().boundingRect() == reason->rect());
}

TEST_CASE("the audience window speaks of no person")
{
    Program program;
    startWorkshop(program);
    vote(program, {Qt::Key_1, Qt::Key_2});
    const QWidget& audience = program.view().workshop()->audience();
    for (const QWidget* each : audience.findChildren<QWidget*>()) {
        const QString spoken = each->accessibleName() + each->accessibleDescription() + each->toolTip();
        CHECK_FALSE(spoken.contains(QStringLiteral("Jonas")));
        CHECK_FALSE(spoken.contains(QStringLiteral("Ana")));
    }
}

TEST_CASE("a clicker reveals and goes on")
{
    Program program;
    startWorkshop(program);
    program.press(Qt::Key_PageDown);
    vote(program, kAllOne);
    program.press(Qt::Key_PageDown);
    program.settleAll();
    CHECK(program.diagnostic().document()->sheet.polls.front().revealedAt);
    program.press(Qt::Key_PageDown);
    CHECK(program.view().workshop()->audienceView().state().number == 2);
    program.press(Qt::Key_PageUp);
    CHECK(program.view().workshop()->audienceView().state().number == 1);
}

TEST_CASE("a manager re-scores twenty questions from Home in thirty presses")
{
    Program program;
    program.startWithNewWorkspace();
    program.press(Qt::Key_Return);
    support::settle([&] { return program.hasKeyboard("scorePicker"); });
    for (int i = 0; i < 20; ++i)
        program.press(Qt::Key_2);
    program.settleAll();
    program.diagnostic().closeRound();
    program.settleAll();
    program.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(program.hasKeyboard("prepareRound"));

    program.forgetPresses();
    program.press(Qt::Key_Return);
    program.settleAll();
    support::settle([&] { return program.view().place() == app::WorkspaceView::Diagnostic; });
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    support::settle([&] { return program.hasKeyboard("scorePicker"); });
    for (int i = 0; i < 20; ++i)
        program.press(Qt::Key_3);
    program.settleAll();
    program.press(Qt::Key_Return);
    CHECK(program.presses() <= 30);
    CHECK(program.answers() == 20);
    CHECK(program.diagnostic().document()->sheet.round.number == 2);
    CHECK(program.view().diagnostic().step() == DiagnosticPanel::Results);
    WARN("key presses of a re-score from Home: " << program.presses());
}

TEST_CASE("an action is planned from the answer without leaving the workshop")
{
    Program program;
    startWorkshop(program);
    vote(program, kMany);
    program.press(Qt::Key_Space);
    program.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget* dialog = QApplication::activeModalWidget();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Say it in every team"));
    program.press(Qt::Key_Escape);
    program.settleAll();
    CHECK_FALSE(QApplication::activeModalWidget());
    const auto& planned = program.workbench().workspace()->actions().all();
    REQUIRE(planned.size() == 1);
    CHECK(planned.front().action.what == QStringLiteral("Say it in every team"));
    CHECK(planned.front().action.answer == program.diagnostic().document()->sheet.questions.front().id);
    REQUIRE(QTest::qWaitForWindowActive(program.view().workshop()->facilitator().window()));
    program.press(Qt::Key_3);
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    CHECK(program.diagnostic().document()->sheet.agreed.size() == 1);
}

TEST_CASE("closing the program asks whether the workshop is to end, and takes the room's window with it")
{
    Program program;
    startWorkshop(program);
    vote(program, {Qt::Key_1});
    const QPointer<QWidget> room = &program.view().workshop()->audience();
    program.answerNext(QMessageBox::RejectRole);
    CHECK_FALSE(program.window().close());
    REQUIRE(program.view().workshop());
    CHECK(room->isVisible());
    CHECK(program.window().isVisible());
    program.answerNext(QMessageBox::AcceptRole);
    CHECK(program.window().close());
    CHECK_FALSE(room);
    CHECK_FALSE(program.view().workshop());
}

TEST_CASE("closing the workspace and making another ask before a workshop ends")
{
    Program program;
    startWorkshop(program);
    vote(program, {Qt::Key_1});
    auto& workspace = *program.workbench().workspace();
    for (const char* action : {"file.close", "file.new", "file.sample"}) {
        CAPTURE(action);
        program.answerNext(QMessageBox::RejectRole);
        program.window().actions().find(QLatin1String(action))->trigger();
        program.settleAll();
        CHECK(program.view().workshop());
        CHECK(program.workbench().workspace() == &workspace);
    }
}

TEST_CASE("with a second screen the room has it alone, and the facilitator keeps the first", "[projector]")
{
    REQUIRE(QGuiApplication::screens().size() == 2);
    Program program;
    startWorkshop(program);
    app::WorkshopWindows& windows = *program.view().workshop();
    const QWidget& facilitator = *windows.facilitator().window();
    CHECK(windows.audience().screen() != program.window().screen());
    CHECK(windows.audience().geometry() == windows.audience().screen()->geometry());
    CHECK(facilitator.isVisible());
    CHECK(facilitator.screen() == program.window().screen());
    CHECK_FALSE(windows.audience().findChild<panels::RoomStrip*>()->isVisible());
    vote(program, kAllOne);
    CHECK(program.hasKeyboard("advance"));
    program.press(Qt::Key_Space);
    CHECK(windows.audienceView().state().revealed);
    program.press(Qt::Key_1);
    program.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(windows.audienceView().state().number == 2);
    vote(program, kMany);
    program.press(Qt::Key_Space);
    CHECK(windows.audienceView().state().revealed);
}
