#include "screens.h"

#include "app/export_dialog.h"
#include "core/diagnostic/five_whys.h"
#include "panels/actions/actions_presenter.h"
#include "panels/diagnostic/results_page.h"
#include "panels/shared/edit_stack.h"
#include "support/file_content.h"
#include "support/timed_application.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeView>

using namespace cxw;
using panels::DiagnosticPanel;
using support::Program;

namespace {

/// A key that the question on screen takes: 1, 2, 3 in turn, and of yes and no only the ends.
Qt::Key answerKey(Program& program, int index)
{
    const QList<Qt::Key> keys{Qt::Key_1, Qt::Key_2, Qt::Key_3};
    const Qt::Key wanted = keys[index % 3];
    const bool yesNo = program.window().findChild<QAbstractButton*>(QStringLiteral("score2"))->isHidden();
    return yesNo && wanted == Qt::Key_2 ? Qt::Key_3 : wanted;
}

/// From Home to the results by keyboard alone.
void answerTwentyQuestions(Program& program)
{
    program.press(Qt::Key_Return);
    support::settle([&] { return program.hasKeyboard("scorePicker"); });
    program.settleAll();
    for (int i = 0; i < 20; ++i)
        program.press(answerKey(program, i));
    program.press(Qt::Key_Return);
}

void exportRound(Program& program, const QString& path)
{
    program.workbench().exports().exportRound({path});
    support::settle([&] { return program.message().contains(path); });
}

/// Opens the palette, types and takes the first hit.
void runFromPalette(Program& program, const QString& typed)
{
    QTimer::singleShot(0, &program.window(), [typed] {
        const auto* palette = QApplication::activeModalWidget();
        REQUIRE(palette);
        auto* field = palette->findChild<QWidget*>(QStringLiteral("paletteField"));
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
    });
    program.press(Qt::Key_K, Qt::ControlModifier);
    program.settleAll();
    program.settleAll();
}

/// The actions over all rounds that have this status.
int actionsWith(Program& program, panels::ActionFilter::Status status)
{
    return program.workbench().workspace()->actions().count(status);
}

} // namespace

TEST_CASE("an empty profile leads to twenty answers, their results and a report, by keyboard alone")
{
    Program program;
    auto& application = dynamic_cast<support::TimedApplication&>(*QCoreApplication::instance());
    program.start();
    CHECK(program.hasKeyboard("newButton"));
    program.press(Qt::Key_Return);
    program.waitForWorkspace();
    CHECK(program.view().place() == app::WorkspaceView::Home);
    CHECK(program.hasKeyboard("quickRound"));

    program.forgetPresses();
    application.forgetLongest();
    answerTwentyQuestions(program);
    CHECK(program.presses() <= 30);
    CHECK(program.view().diagnostic().step() == DiagnosticPanel::Results);
    program.settleAll();
    CHECK(program.find("scoreGrid").hasFocus());
    CHECK(program.answers() == 20);
    WARN("key presses from Home to the results: "
         << program.presses() << "; longest event: "
         << std::chrono::duration_cast<std::chrono::milliseconds>(application.longest()).count() << " ms");

    const QString pdf = program.profile.path(QStringLiteral("round.pdf"));
    const QString html = program.profile.path(QStringLiteral("round.html"));
    const QString json = program.profile.path(QStringLiteral("round.json"));
    for (const QString& path : {pdf, html, json})
        exportRound(program, path);
    CHECK(support::contentOf(pdf).startsWith("%PDF"));
    CHECK(support::contentOf(html).contains("</html>"));
    CHECK(support::contentOf(json).contains("cxworkbench/round"));

    program.end();
    program.start();
    CHECK(program.answers() == 20);
    CHECK(program.diagnostic().document()->votes.hasAnswers());
    CHECK(program.message().isEmpty());
}

TEST_CASE("an answer comes undone from another panel and is done again")
{
    Program program;
    program.startWithNewWorkspace();
    program.press(Qt::Key_Return);
    support::settle([&] { return program.hasKeyboard("scorePicker"); });
    program.settleAll();
    program.press(Qt::Key_1);
    program.settleAll();
    REQUIRE(program.answers() == 1);
    program.press(Qt::Key_1, Qt::AltModifier);
    CHECK(program.view().place() == app::WorkspaceView::Home);
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(program.answers() == 0);
    program.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    program.settleAll();
    CHECK(program.answers() == 1);
}

TEST_CASE("a round that came undone leaves its number to the next one")
{
    Program program;
    program.startWithNewWorkspace();
    program.diagnostic().makeRound({});
    program.settleAll();
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    REQUIRE_FALSE(program.diagnostic().document());
    program.diagnostic().makeRound({});
    program.settleAll();
    CHECK(program.message().isEmpty());
    REQUIRE(program.diagnostic().document());
    CHECK(program.diagnostic().document()->sheet.round.number == 1);
}

TEST_CASE("a note that was being typed when the program was killed comes back marked as a draft")
{
    Program program;
    program.startWithNewWorkspace();
    program.press(Qt::Key_Return);
    support::settle([&] { return program.hasKeyboard("scorePicker"); });
    program.settleAll();
    program.press(Qt::Key_M, Qt::ControlModifier);
    REQUIRE(program.hasKeyboard("noteField"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("half a sentence"));
    QSignalSpy saved(&program.workbench().workspace()->edits(), &panels::EditStack::saved);
    support::settle([&] { return saved.count() == 1; }, std::chrono::seconds(3));
    // What the killed process leaves behind is the file as it is now.
    const QString copy = program.profile.path(QStringLiteral("left behind.cxw"));
    REQUIRE(QFile::copy(program.workspacePath(), copy));

    program.start(copy);
    program.showStep(DiagnosticPanel::Score);
    support::settle([&] {
        return program.find<QPlainTextEdit>("noteField").toPlainText() == QStringLiteral("half a sentence");
    });
}

TEST_CASE("hands are counted by keyboard alone")
{
    Program program;
    program.startWithNewWorkspace();
    program.diagnostic().makeRound(
        {.form = core::VotingForm::Counts, .templateId = QStringLiteral("quick"), .startAtOnce = true});
    program.settleAll();
    core::Round round = program.diagnostic().document()->sheet.round;
    round.invited = 9;
    program.diagnostic().changeRound(round, QStringLiteral("Ada"));
    program.settleAll();
    program.showStep(DiagnosticPanel::Score);
    REQUIRE(program.hasKeyboard("ones"));
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_0, Qt::Key_0}) {
        program.press(key);
        program.press(Qt::Key_Return);
    }
    program.settleAll();
    const auto counts = countAnswers(program.diagnostic().document()->sheet);
    REQUIRE(counts.size() == 1);
    CHECK(counts.begin()->second == core::VoteCounts{.ones = 2, .twos = 3, .threes = 4});
    CHECK(program.hasKeyboard("ones"));
}

TEST_CASE("five whys are asked, branched, moved, taken away and brought back by keyboard alone")
{
    Program program;
    program.startWithSample();
    program.showStep(DiagnosticPanel::Results);
    program.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(program.hasKeyboard("whyField"));
    const auto whys = [&] {
        program.settleAll();
        QStringList texts;
        for (const core::Why& each : core::fiveWhysOf(program.diagnostic().document()->sheet.whys).whys)
            texts += each.text;
        return texts.join(QLatin1Char('|'));
    };
    const auto type = [&](const char* text, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        program.press(Qt::Key_Return, modifiers);
    };
    for (const char* text : {"one", "two", "three", "four"})
        type(text);
    type("four b", Qt::ControlModifier);
    program.press(Qt::Key_Escape);
    REQUIRE(program.hasKeyboard("whyTree"));
    CHECK(whys() == QStringLiteral("one|two|three|four|four b"));
    program.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(whys() == QStringLiteral("one|two|three|four b|four"));
    CHECK(program.view().diagnostic().step() == DiagnosticPanel::Results);
    program.press(Qt::Key_F2);
    type("4 b");
    CHECK(whys() == QStringLiteral("one|two|three|4 b|four"));
    program.press(Qt::Key_Up);
    program.press(Qt::Key_Delete);
    CHECK(whys() == QStringLiteral("one|two"));
    program.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(whys() == QStringLiteral("one|two|three|4 b|four"));
    program.press(Qt::Key_Escape);
    CHECK(program.hasKeyboard("scoreGrid"));
    CHECK_FALSE(program.window().findChild<QWidget*>(QStringLiteral("whyTree"))->isVisible());
}

TEST_CASE("the fifth why says that it is deep enough, and an action begins with its words")
{
    Program program;
    program.startWithSample();
    program.showStep(DiagnosticPanel::Results);
    program.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QSignalSpy wanted(&program.view().diagnostic().resultsPage(), &panels::ResultsPage::actionWanted);
    const auto remark = [&] {
        for (const auto* label : program.window().findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("Deep enough")))
                return true;
        return false;
    };
    for (const char* text : {"one", "two", "three", "four", "five"}) {
        CHECK_FALSE(remark());
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        program.press(Qt::Key_Return);
    }
    program.settleAll();
    CHECK(remark());
    program.find<QAbstractButton>("whyAction").click();
    REQUIRE(wanted.count() == 1);
    CHECK(wanted[0][0].value<core::RoundQuestionId>()
          == program.diagnostic().document()->sheet.whys.front().question);
    CHECK(wanted[0][1].toString() == QStringLiteral("five"));
}

TEST_CASE("what was typed as evidence and not taken yet is kept when the question is closed")
{
    Program program;
    program.startWithSample();
    program.showStep(DiagnosticPanel::Results);
    program.press(Qt::Key_Down);
    const auto row = [&] { return program.find<QTreeView>("scoreGrid").currentIndex().row(); };
    const int before = row();
    program.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(program.hasKeyboard("evidenceField"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("half a fact"));
    program.press(Qt::Key_Escape);
    CHECK(program.hasKeyboard("evidenceList"));
    program.press(Qt::Key_Escape);
    program.settleAll();
    REQUIRE(program.diagnostic().document()->sheet.evidence.size() == 1);
    CHECK(program.diagnostic().document()->sheet.evidence.front().text == QStringLiteral("half a fact"));
    CHECK(row() == before);
    CHECK(program.hasKeyboard("scoreGrid"));
}

TEST_CASE("digits in the list of arrows record what the earlier round should have been, and stay on the row")
{
    Program program;
    program.startWithSample();
    program.showStep(DiagnosticPanel::Compare);
    REQUIRE(program.hasKeyboard("arrows"));
    program.press(Qt::Key_Down);
    const auto row = [&] { return program.find<QTreeView>("arrows").currentIndex().row(); };
    const int before = row();
    program.press(Qt::Key_1);
    program.settleAll();
    CHECK(program.diagnostic().document()->sheet.thenScores.size() == 1);
    CHECK(row() == before);
    CHECK(program.find<QLabel>("thenScore").text().contains(QStringLiteral("adjusted")));
    program.press(Qt::Key_0);
    program.settleAll();
    CHECK(program.diagnostic().document()->sheet.thenScores.empty());
    CHECK(row() == before);
}

TEST_CASE("the palette runs a command by a part of its name")
{
    Program program;
    program.startWithNewWorkspace();
    runFromPalette(program, QStringLiteral("new rou"));
    CHECK(program.diagnostic().document().has_value());
}

TEST_CASE("the palette finds a round by its number and goes where work on it goes on")
{
    Program program;
    program.startWithSample();
    runFromPalette(program, QStringLiteral("round 1 "));
    CHECK(program.diagnostic().document()->sheet.round.number == 1);
    CHECK(program.find("scoreGrid").isVisible());
}

TEST_CASE("Ctrl+P shows the sheets of what is on screen")
{
    Program program;
    program.startWithSample();
    program.showStep(cxw::panels::DiagnosticPanel::Compare);
    program.press(Qt::Key_P, Qt::ControlModifier);
    program.settleReports();
    CHECK(program.view().place() == cxw::app::WorkspaceView::Reports);
    CHECK(program.reports().choice().kind == cxw::panels::ReportKind::Comparison);
    REQUIRE(program.reports().pages());
    CHECK(program.reports().pages()->title.contains(QStringLiteral("against round 2")));
    program.showStep(cxw::panels::DiagnosticPanel::Results);
    program.press(Qt::Key_P, Qt::ControlModifier);
    program.settleReports();
    CHECK(program.reports().choice().kind == cxw::panels::ReportKind::Round);
}

TEST_CASE("Alt+7 leads to the reports, where the keyboard alone picks another one")
{
    Program program;
    program.startWithSample();
    program.press(Qt::Key_7, Qt::AltModifier);
    program.settleReports();
    REQUIRE(program.hasKeyboard("reportKind"));
    auto& application = dynamic_cast<support::TimedApplication&>(*QCoreApplication::instance());
    application.forgetLongest();
    const auto before = program.reports().pages();
    program.press(Qt::Key_Down);
    program.settleReports();
    CHECK(program.reports().choice().kind == cxw::panels::ReportKind::Comparison);
    CHECK(program.reports().pages() != before);
    WARN("longest event while another report is laid out and painted: "
         << std::chrono::duration_cast<std::chrono::milliseconds>(application.longest()).count() << " ms");
}

TEST_CASE("an action is planned from a result, finished, and comes undone, by keyboard alone")
{
    Program program;
    program.startWithNewWorkspace();
    answerTwentyQuestions(program);
    program.settleAll();
    REQUIRE(program.hasKeyboard("scoreGrid"));
    const QString label = program.diagnostic()
                              .document()
                              ->wordingOf(program.diagnostic().document()->sheet.questions.front())
                              .label;
    program.press(Qt::Key_Space);
    REQUIRE(program.hasKeyboard("actionWhat"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Tell everybody"));
    program.press(Qt::Key_Return);
    REQUIRE(program.hasKeyboard("actionOwnerName"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ada Nowak"));
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    REQUIRE(program.hasKeyboard("actionList"));
    const auto& planned = program.workbench().workspace()->actions().all();
    REQUIRE(planned.size() == 1);
    CHECK(planned.front().action.what == QStringLiteral("Tell everybody"));
    CHECK(planned.front().owner == QStringLiteral("Ada Nowak"));
    CHECK(planned.front().origin->label == label);

    program.press(Qt::Key_Space);
    REQUIRE(program.hasKeyboard("reasonField"));
    program.press(Qt::Key_Return);
    program.settleAll();
    CHECK(actionsWith(program, panels::ActionFilter::Done) == 1);
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(actionsWith(program, panels::ActionFilter::Open) == 1);
    CHECK(program.hasKeyboard("actionList"));

    program.press(Qt::Key_3, Qt::ControlModifier);
    program.press(Qt::Key_Space); // what is planned already opens
    REQUIRE(program.hasKeyboard("actionWhat"));
    CHECK(program.find<QPlainTextEdit>("actionWhat").toPlainText() == QStringLiteral("Tell everybody"));
    program.press(Qt::Key_Escape);
    program.press(Qt::Key_Delete);
    program.settleAll();
    CHECK(actionsWith(program, panels::ActionFilter::All) == 0);
    CHECK(program.hasKeyboard("emptyStateAction"));
}

TEST_CASE("open actions are offered before a new round, and three keys drop or finish one")
{
    Program program;
    program.startWithSample();
    program.diagnostic().makeRound({});
    program.settleAll();
    REQUIRE(program.view().diagnostic().step() == DiagnosticPanel::Tailor);
    CHECK(program.hasKeyboard("tailorTree"));
    CHECK(program.message().contains(QStringLiteral("6 action")));
    QTest::mouseClick(&program.find("bannerAction0"), Qt::LeftButton);
    REQUIRE(program.hasKeyboard("actionList"));
    program.press(Qt::Key_Space);
    program.press(Qt::Key_Return);
    program.settleAll();
    CHECK(actionsWith(program, panels::ActionFilter::Done) == 7);
    program.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    program.press(Qt::Key_X);
    program.press(Qt::Key_Return);
    program.settleAll();
    CHECK(actionsWith(program, panels::ActionFilter::Dropped) == 1);
    REQUIRE(program.hasKeyboard("actionList"));

    program.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(program.message().contains(QStringLiteral("4 action")));
    QTest::mouseClick(&program.find("bannerClose"), Qt::LeftButton);
    CHECK(program.message().isEmpty());
    program.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(program.message().isEmpty());
    CHECK(program.hasKeyboard("scorePicker"));
}

TEST_CASE("home leads to the overdue actions")
{
    Program program;
    program.startWithSample();
    auto& see = program.find("seeActions");
    see.setFocus();
    program.press(Qt::Key_Return);
    program.settleAll();
    CHECK(program.view().diagnostic().step() == DiagnosticPanel::Actions);
    CHECK(program.hasKeyboard("actionList"));
    CHECK(program.workbench().workspace()->actions().shown().size() == 2);
}

TEST_CASE("home leads to each of the overdue actions")
{
    Program program;
    program.startWithSample();
    const QString second = program.workbench().workspace()->home().state().dueActions.at(1).action.what;
    program.find("actionsCard1").setFocus();
    program.press(Qt::Key_Return);
    program.settleAll();
    CHECK(program.view().diagnostic().step() == DiagnosticPanel::Actions);
    CHECK(program.find<QPlainTextEdit>("actionWhat").toPlainText() == second);
}

TEST_CASE("the actions go out from their step, those of a window and of a command alike")
{
    Program program;
    program.startWithSample();
    const QString csv = program.profile.path(QStringLiteral("actions.csv"));
    program.workbench().exports().exportActions(csv);
    support::settle([&] { return program.message().contains(csv); });
    CHECK(support::contentOf(csv).count("\r\n") == 13);
    program.workbench().exports().exportActions(program.profile.path(QStringLiteral("actions.doc")));
    CHECK(program.message().contains(QStringLiteral("actions.doc")));

    QSignalSpy round(&program.view(), &app::WorkspaceView::exportWanted);
    program.diagnostic().makeRound({});
    program.settleAll();
    program.press(Qt::Key_E, Qt::ControlModifier); // a round without answers
    CHECK(round.isEmpty());
    QObject::disconnect(&program.view(), &app::WorkspaceView::actionsExportWanted, nullptr, nullptr);
    QSignalSpy again(&program.view(), &app::WorkspaceView::actionsExportWanted);
    program.press(Qt::Key_4, Qt::ControlModifier);
    program.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(again.count() == 1);
}

TEST_CASE("the characteristics are chosen, answered and shown by keyboard alone")
{
    Program program;
    program.startWithNewWorkspace();
    program.diagnostic().makeRound({});
    program.settleAll();
    support::chooseTemplate(program, "characteristics");
    CHECK(program.diagnostic().document()->sheet.questions.size() == 26);
    program.press(Qt::Key_Return, Qt::ControlModifier);
    support::settle([&] { return program.hasKeyboard("scorePicker"); });
    program.settleAll();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3})
        program.press(key);
    program.press(Qt::Key_3, Qt::ControlModifier);
    program.settleAll();
    CHECK(program.answers() == 3);
    CHECK(program.find("scoreGrid").hasFocus());
    CHECK(program.diagnostic().document()->votes.areas.front().mean.value() == Approx(2.0));
}

TEST_CASE("a set is put together freely, kept under a name and asked again")
{
    Program program;
    program.startWithNewWorkspace();
    program.diagnostic().makeRound({});
    program.settleAll();
    support::chooseTemplate(program, "custom");
    CHECK_FALSE(program.find("startRound").isEnabled());
    program.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(program.hasKeyboard("reasonField"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("touchpoints are m"));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) { // what is offered has the keyboard
        REQUIRE(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), key);
    }
    program.settleAll();
    CHECK_FALSE(QApplication::activePopupWidget());
    program.activate();
    CHECK(program.hasKeyboard("tailorTree"));
    CHECK(program.diagnostic().document()->sheet.questions.size() == 1);
    program.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    for (const char* line : {"Vans carry the parts", "Field service"}) {
        REQUIRE(program.hasKeyboard("reasonField"));
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(line));
        program.press(Qt::Key_Return);
    }
    program.settleAll();
    CHECK(program.diagnostic().document()->sheet.questions.size() == 2);
    CHECK(program.find("startRound").isEnabled());

    program.activate(); // areas were offered while typing
    program.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(program.hasKeyboard("reasonField"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Field"));
    program.press(Qt::Key_Return);
    program.settleAll();
    CHECK(program.find<QComboBox>("template").currentText() == QStringLiteral("Field"));

    const QString path = program.profile.path(QStringLiteral("field.json"));
    program.workbench().exports().exportSet(path);
    support::settle([&] { return program.message().contains(path); });
    program.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    program.settleAll();
    CHECK(program.find<QComboBox>("template").currentText() == QStringLiteral("Custom"));
    program.workbench().exports().importSet(path);
    support::settle([&] { return program.message().contains(QStringLiteral("“Field”")); });
    program.settleAll();
    CHECK(program.find<QComboBox>("template").findText(QStringLiteral("Field")) >= 0);
}

TEST_CASE("the line that asks for a reason is in view where the page is longer than the window")
{
    Program program;
    program.startWithNewWorkspace();
    program.diagnostic().makeRound({});
    program.settleAll();
    program.showStep(DiagnosticPanel::Tailor);
    program.window().resize(820, 520);
    program.settleAll();
    CHECK(program.find("startRound").visibleRegion().isEmpty()); // it stands below
    program.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(program.hasKeyboard("reasonField"));
    program.settleAll();
    CHECK(program.find("reasonField").visibleRegion().boundingRect().height()
          == program.find("reasonField").height());
}
