#include "program.h"

#include "app/command_line.h"
#include "panels/home/due_presenter.h"
#include "panels/home/home_presenter.h"
#include "panels/shared/action_registry.h"
#include "support/file_content.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace cxw;
using panels::Banner;
using support::Program;

namespace {

const QDate kDue(2027, 5, 18); // of the sample company's next round

bool isOnScreen(Program& program, const char* name)
{
    const auto* widget = program.window().findChild<QWidget*>(QLatin1String(name));
    return widget && widget->isVisible();
}

void press(Program& program, const char* banner, const char* button)
{
    program.find<Banner>(banner).findChild<QPushButton*>(QLatin1String(button))->click();
    program.settleAll();
}

void startBeforeTheRound(Program& program, int days)
{
    program.startWithSample();
    program.begin(kDue.addDays(-days));
}

} // namespace

TEST_CASE("a round that is near is announced over Home and the diagnostic until the message is closed")
{
    Program program;
    startBeforeTheRound(program, 40);
    CHECK_FALSE(isOnScreen(program, "dueRound"));
    program.begin(kDue.addDays(-10));
    CHECK(program.find<Banner>("dueRound").sentence().contains(QStringLiteral("18 May 2027")));
    program.showStep(panels::DiagnosticPanel::Results);
    CHECK(isOnScreen(program, "dueRound"));
    press(program, "dueRound", "bannerClose");
    program.view().show(app::WorkspaceView::Home);
    CHECK_FALSE(isOnScreen(program, "dueRound"));
    program.start();
    CHECK(isOnScreen(program, "dueRound"));
}

TEST_CASE("the message over Home prepares the round, and is gone then")
{
    Program program;
    startBeforeTheRound(program, -3);
    press(program, "dueRound", "bannerAction0");
    CHECK(program.view().place() == app::WorkspaceView::Diagnostic);
    CHECK(program.diagnostic().document()->sheet.round.number == 4);
    CHECK_FALSE(isOnScreen(program, "dueRound"));
}

TEST_CASE("Home counts the days anew when another day has begun")
{
    Program program;
    startBeforeTheRound(program, 12);
    CHECK(program.workbench().workspace()->due().due().daysToRound() == 12);
    program.begin(kDue.addDays(1));
    CHECK(program.workbench().workspace()->due().due().daysToRound() == -1);
}

TEST_CASE("the desktop hears nothing before a yes, then once a day")
{
    Program program;
    program.startWithSample(); // two of its actions are late
    CHECK(program.notices.empty());
    program.showStep(panels::DiagnosticPanel::Results);
    CHECK_FALSE(isOnScreen(program, "noticeQuestion"));
    program.view().show(app::WorkspaceView::Home);
    press(program, "noticeQuestion", "bannerAction0");
    REQUIRE(program.notices.size() == 1u);
    CHECK(program.notices.front().first == program.workbench().workspace()->home().state().workspace.name);
    CHECK(program.notices.front().second.contains(QLatin1Char('2')));
    CHECK_FALSE(isOnScreen(program, "noticeQuestion"));

    program.start();
    CHECK(program.notices.size() == 1u);
    program.begin(program.clock.today().addDays(1));
    CHECK(program.notices.size() == 2u);
    CHECK_FALSE(isOnScreen(program, "noticeQuestion"));
}

TEST_CASE("after a no the desktop hears nothing and nobody is asked again, until the menu says otherwise")
{
    Program program;
    program.startWithSample();
    press(program, "noticeQuestion", "bannerAction1");
    program.start();
    program.begin(kDue);
    CHECK_FALSE(isOnScreen(program, "noticeQuestion"));
    CHECK(program.notices.empty());
    QAction* notices = program.window().actions().find(QStringLiteral("file.notices"));
    CHECK_FALSE(notices->isChecked());
    notices->trigger();
    CHECK(notices->isChecked());
    REQUIRE(program.notices.size() == 1u);
    CHECK(program.notices.front().second.count(QLatin1Char('\n')) == 1); // the round and the actions
    notices->trigger();
    program.begin(kDue.addDays(1));
    CHECK(program.notices.size() == 1u);
}

TEST_CASE("the calendar from Home equals the command line's, byte for byte")
{
    Program program;
    program.startWithSample();
    const QString workspace = program.workspacePath();
    const QString fromHome = program.profile.path(QStringLiteral("home.ics"));
    QTimer::singleShot(0, &program.window(), [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->findChild<QLineEdit*>()->setText(program.profile.path(QStringLiteral("home")));
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    });
    program.find<QPushButton>("toCalendar").click();
    support::settle([&] { return program.message().contains(fromHome); });
    program.end();
    const QString fromCommand = program.profile.path(QStringLiteral("command.ics"));
    REQUIRE(app::runCommand({QStringLiteral("export"), workspace, fromCommand, QStringLiteral("--what"),
                             QStringLiteral("calendar")},
                            support::shippedBank(), program.clock)
            == app::Done);
    CHECK(support::contentOf(fromHome).contains("BEGIN:VALARM"));
    CHECK(support::contentOf(fromHome) == support::contentOf(fromCommand));
}

TEST_CASE("a workspace without a date says so instead of writing a calendar")
{
    Program program;
    program.startWithNewWorkspace();
    const QString path = program.profile.path(QStringLiteral("empty.ics"));
    program.workbench().exports().exportCalendar(path);
    support::settle([&] { return !program.message().isEmpty(); });
    CHECK_FALSE(QFileInfo::exists(path));
}
