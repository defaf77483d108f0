#pragma once

#include "program.h"

#include "app/complaint_transfer.h"
#include "app/workshop_windows.h"
#include "core/complaint/complaint_story.h"
#include "panels/actions/actions_presenter.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/import/import_presenter.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTimer>

#include <functional>

namespace support {

/// One thing the window can show, and how to get there from a fresh profile.
struct Screen
{
    const char* name;
    std::function<void(Program&)> open;
};

/// Half of the quick round answered by one person, some of it not applicable or not known.
inline void answerHalf(Program& program)
{
    program.diagnostic().makeRound({.templateId = QStringLiteral("quick"), .startAtOnce = true});
    program.settleAll();
    settle([&] { return program.hasKeyboard("scorePicker"); });
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_3, Qt::Key_2, Qt::Key_0, Qt::Key_3, Qt::Key_3, Qt::Key_1})
        program.press(key);
    program.press(Qt::Key_D, Qt::ControlModifier);
    program.settleAll();
}

inline void openCounts(Program& program)
{
    program.diagnostic().makeRound(
        {.form = cxw::core::VotingForm::Counts, .templateId = QStringLiteral("quick"), .startAtOnce = true});
    program.settleAll();
    cxw::core::Round round = program.diagnostic().document()->sheet.round;
    round.invited = 11;
    program.diagnostic().changeRound(round, QStringLiteral("Ada Nowak"));
    program.settleAll();
    program.showStep(cxw::panels::DiagnosticPanel::Score);
}

/// The sample company's next round in the room, nine of eleven have voted on the first question.
inline void openWorkshop(Program& program)
{
    program.startWithSample();
    program.diagnostic().makeRound({});
    program.settleAll();
    program.diagnostic().openRound();
    program.settleAll();
    program.press(Qt::Key_F5);
    REQUIRE(program.view().workshop());
    REQUIRE(QTest::qWaitForWindowActive(&program.view().workshop()->audience()));
    for (const Qt::Key key :
         {Qt::Key_1, Qt::Key_1, Qt::Key_3, Qt::Key_1, Qt::Key_3, Qt::Key_3, Qt::Key_2, Qt::Key_3, Qt::Key_1})
        program.press(key);
    program.settleAll();
}

/// The two who were waited for vote, and the votes are revealed: the room is split.
inline void splitTheRoom(Program& program)
{
    for (const Qt::Key key : {Qt::Key_3, Qt::Key_2, Qt::Key_Space, Qt::Key_2})
        program.press(key);
    program.settleAll();
}

/// The lowest answer of the sample with five whys, the second of which has two causes.
inline void openWhys(Program& program)
{
    program.startWithSample();
    program.showStep(cxw::panels::DiagnosticPanel::Results);
    program.find("gapList").setFocus();
    program.press(Qt::Key_Down);
    program.press(Qt::Key_Return);
    program.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    for (const char* text :
         {"Nobody owns the journey from order to first bill", "Sales, service and billing are measured apart",
          "Targets are set once a year, by department",
          "The board sees costs per department and nothing per customer",
          "No figure follows a customer through the company"}) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        program.press(Qt::Key_Return);
    }
    program.press(Qt::Key_Escape);
    for (int i = 0; i < 3; ++i)
        program.press(Qt::Key_Up);
    program.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Each system has its own customer number"));
    program.press(Qt::Key_Return);
    program.settleAll();
}

inline void openEvidence(Program& program)
{
    program.startWithSample();
    program.showStep(cxw::panels::DiagnosticPanel::Results);
    program.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    for (const char* text : {"41 customers called twice about the same bill in May",
                             "Interviews with eleven new customers, three of whom nearly left"}) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        program.press(Qt::Key_Return);
    }
    program.settleAll();
}

/// Three questions of the comparison with what the earlier round should have been.
inline void openThenScores(Program& program)
{
    program.startWithSample();
    program.showStep(cxw::panels::DiagnosticPanel::Compare);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_1}) {
        program.press(key);
        program.settleAll();
        program.press(Qt::Key_Down);
    }
    program.settleAll();
}

/// Chosen by keyboard in the box over the questions.
inline void chooseTemplate(Program& program, const char* id)
{
    program.showStep(cxw::panels::DiagnosticPanel::Tailor);
    auto& box = program.find<QComboBox>("template");
    box.setFocus();
    program.press(Qt::Key_Home);
    for (int i = 0; i < box.count() && box.currentData().toString() != QLatin1String(id); ++i)
        program.press(Qt::Key_Down);
    program.settleAll();
}

/// Most of the characteristics answered by one person.
inline void answerCharacteristics(Program& program)
{
    program.diagnostic().makeRound({.templateId = QStringLiteral("characteristics"), .startAtOnce = true});
    program.settleAll();
    settle([&] { return program.hasKeyboard("scorePicker"); });
    for (int i = 0; i < 22; ++i)
        program.press(Qt::Key_1 + i * i % 7 % 3);
    program.settleAll();
}

inline void logComplaint(Program& program)
{
    program.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    program.settleAll();
}

/// A complaint half written down.
inline void openEntry(Program& program)
{
    logComplaint(program);
    program.type(QStringLiteral("Claas"));
    program.settleAll();
    for (int i = 0; i < 4; ++i)
        program.press(Qt::Key_Tab);
    program.type(QStringLiteral("Second letter today, now 118 euros. Nobody calls back."));
    program.press(Qt::Key_Tab);
    program.press(Qt::Key_Tab);
    program.press(Qt::Key_Tab);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_5})
        program.press(key);
    program.press(Qt::Key_Tab);
    program.press(Qt::Key_Tab);
    program.type(QStringLiteral("The letter is withdrawn tomorrow 11"));
    program.settleAll();
}

/// One in a line, with a word that fits nothing.
inline void openQuickLine(Program& program)
{
    program.press(Qt::Key_I, Qt::ControlModifier);
    program.settleAll();
    program.type(
        QStringLiteral("Heike Claasen #phone !instalment @letter second letter, now 118 refund 22 eur "
                       "s3 yes 8:30"));
    program.settleAll();
}

/// A call in progress: the customer was asked what she proposes.
inline void openGuide(Program& program)
{
    program.press(Qt::Key_G, Qt::ControlModifier);
    program.settleAll();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_0, Qt::Key_Return, Qt::Key_Tab})
        program.press(key);
    program.type(QStringLiteral("She wants the old amount"));
    program.press(Qt::Key_Tab);
    program.type(QStringLiteral("Pay 96 until the bill is right"));
    program.press(Qt::Key_Tab);
    program.type(QStringLiteral("The letter is withdrawn tomorrow 11"));
    program.settleAll();
}

/// What one seldom fills in, opened under a complaint half written down.
inline void openMore(Program& program)
{
    logComplaint(program);
    program.find("complaintMore").setFocus();
    program.press(Qt::Key_Space);
    program.type(QStringLiteral("Kai Brandt"));
    program.press(Qt::Key_Tab);
    program.press(Qt::Key_Tab);
    program.type(QStringLiteral("22,50"));
    program.settleAll();
}

/// What all complaints of the sample teach.
inline void openLearning(Program& program)
{
    program.startWithSample();
    program.press(Qt::Key_4, Qt::AltModifier);
    program.settleAll();
    program.workbench().workspace()->complaints().showShelf(cxw::panels::Shelf::All);
    program.settleAll();
    program.press(Qt::Key_L, Qt::ControlModifier);
    program.settleAll();
}

/// A complaint being written down with a policy phrase, a snippet at the cursor and similar cases.
inline void openHelps(Program& program)
{
    program.view().show(cxw::app::WorkspaceView::Complaints);
    program.settleAll();
    const auto& card = program.workbench().workspace()->complaints().card();
    REQUIRE(card);
    const QString story = wholeStory(card->complaint);
    logComplaint(program);
    for (int i = 0; i < 4; ++i)
        program.press(Qt::Key_Tab);
    auto* what = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    REQUIRE(what);
    what->insertPlainText(story + QStringLiteral(" It is our policy to ask."));
    program.press(Qt::Key_Tab);
    program.press(Qt::Key_Tab);
    program.press(Qt::Key_Tab);
    program.type(QStringLiteral("Stopped the letter. ;in1"));
    settle([&] {
        const auto lists = program.window().findChildren<QWidget*>(QStringLiteral("similarCases"));
        return std::ranges::any_of(lists, &QWidget::isVisible);
    });
}

/// The first complaint of the sample with three promises, opened.
inline void openComplaint(Program& program)
{
    program.startWithSample();
    program.view().show(cxw::app::WorkspaceView::Complaints);
    program.settleAll();
    const auto& log = program.workbench().workspace()->complaints();
    for (int i = 0; i < 30 && (!log.card() || log.card()->complaint.promises.size() < 3); ++i) {
        program.press(Qt::Key_Down);
        program.settleAll();
    }
    program.press(Qt::Key_Space);
    program.settleAll();
}

/// A file that is to be imported, with a column whose dates were asked for.
inline void openImport(Program& program)
{
    program.startWithSample();
    auto& import = program.workbench().workspace()->import();
    const auto planned = [&] {
        return import.stage() == cxw::panels::ImportStage::Choosing && !import.isPlanning();
    };
    program.view().complaintTransfer().importFile(QStringLiteral(CXW_TEST_DATA "/complaints_to_import.csv"));
    settle(planned);
    import.setReading(2, cxw::core::DateReading::DayMonthYear);
    settle(planned);
    program.settleAll();
}

/// Every screen of the program except its dialogs.
inline const std::vector<Screen>& allScreens()
{
    using Step = cxw::panels::DiagnosticPanel::Step;
    const auto sampleAt = [](Step step) {
        return [step](Program& program) {
            program.startWithSample();
            program.showStep(step);
        };
    };
    static const std::vector<Screen> screens{
        {"complaints-empty",
         [](Program& program) {
             program.startWithNewWorkspace();
             program.view().show(cxw::app::WorkspaceView::Complaints);
         }},
        {"complaints", openComplaint},
        {"complaints-learning", openLearning},
        {"complaints-learning-tables",
         [](Program& program) {
             openLearning(program);
             program.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
             program.settleAll();
         }},
        {"complaints-behind",
         [](Program& program) {
             openLearning(program);
             program.press(Qt::Key_Return);
             program.settleAll();
         }},
        {"complaints-entry",
         [](Program& program) {
             program.startWithSample();
             openEntry(program);
         }},
        {"complaints-more",
         [](Program& program) {
             program.startWithSample();
             openMore(program);
         }},
        {"complaints-quick",
         [](Program& program) {
             program.startWithSample();
             openQuickLine(program);
         }},
        {"complaints-guide",
         [](Program& program) {
             program.startWithSample();
             openGuide(program);
         }},
        {"complaints-helps",
         [](Program& program) {
             program.startWithSample();
             openHelps(program);
         }},
        {"complaints-import", openImport},
        {"welcome", [](Program& program) { program.start(); }},
        {"home-empty", [](Program& program) { program.startWithNewWorkspace(); }},
        {"home", [](Program& program) { program.startWithSample(); }},
        {"home-due",
         [](Program& program) {
             program.startWithSample();
             program.begin(QDate(2027, 5, 27)); // nine days after the day
         }},
        {"tailor",
         [](Program& program) {
             program.startWithSample();
             program.diagnostic().makeRound({});
             program.settleAll();
             program.showStep(Step::Tailor);
         }},
        {"tailor-empty",
         [](Program& program) {
             program.startWithNewWorkspace();
             program.diagnostic().makeRound({});
             program.settleAll();
             chooseTemplate(program, "custom");
         }},
        {"tailor-characteristics",
         [](Program& program) {
             program.startWithNewWorkspace();
             program.diagnostic().makeRound({.templateId = QStringLiteral("characteristics")});
             program.settleAll();
             program.showStep(Step::Tailor);
         }},
        {"tailor-add",
         [](Program& program) {
             program.startWithNewWorkspace();
             program.diagnostic().makeRound({});
             program.settleAll();
             program.showStep(Step::Tailor);
             program.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
             program.settleAll();
         }},
        {"score-characteristics",
         [](Program& program) {
             program.startWithNewWorkspace();
             answerCharacteristics(program);
             program.showStep(Step::Score);
         }},
        {"results-characteristics",
         [](Program& program) {
             program.startWithNewWorkspace();
             answerCharacteristics(program);
             program.showStep(Step::Results);
         }},
        {"score",
         [](Program& program) {
             program.startWithNewWorkspace();
             answerHalf(program);
         }},
        {"score-counts",
         [](Program& program) {
             program.startWithNewWorkspace();
             openCounts(program);
         }},
        {"results", sampleAt(Step::Results)},
        {"results-due",
         [sampleAt](Program& program) {
             sampleAt(Step::Results)(program);
             program.begin(QDate(2027, 5, 6)); // twelve days before the day
         }},
        {"actions",
         [sampleAt](Program& program) {
             sampleAt(Step::Actions)(program);
             program.press(Qt::Key_Return);
             program.settleAll();
         }},
        {"actions-list",
         [sampleAt](Program& program) {
             sampleAt(Step::Actions)(program);
             cxw::panels::ActionsPresenter& actions = program.workbench().workspace()->actions();
             actions.setStatus(actions.all()[2].action.id, cxw::core::ActionStatus::Dropped,
                               QStringLiteral("Exit interviews are forbidden by the works council"));
             actions.setFilter({.status = cxw::panels::ActionFilter::All});
             program.settleAll();
         }},
        {"actions-empty",
         [](Program& program) {
             program.startWithNewWorkspace();
             answerHalf(program);
             program.showStep(Step::Actions);
         }},
        {"results-whys", openWhys},
        {"results-evidence", openEvidence},
        {"compare", sampleAt(Step::Compare)},
        {"compare-then", openThenScores},
        {"reports",
         [](Program& program) {
             program.startWithSample();
             program.showReports();
         }},
        {"reports-comparison",
         [sampleAt](Program& program) {
             sampleAt(Step::Compare)(program);
             program.press(Qt::Key_P, Qt::ControlModifier);
             program.showReports();
         }},
        {"reports-actions",
         [](Program& program) {
             program.startWithSample();
             program.showReports();
             program.reports().chooseKind(cxw::panels::ReportKind::Actions);
             program.settleReports();
         }},
        {"reports-empty",
         [](Program& program) {
             program.startWithNewWorkspace();
             program.showReports();
         }},
        {"results-tables",
         [sampleAt](Program& program) {
             sampleAt(Step::Results)(program);
             program.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
             program.settleAll();
         }},
        {"diagnostic-empty",
         [](Program& program) {
             program.startWithNewWorkspace();
             program.press(Qt::Key_2, Qt::AltModifier);
         }},
    };
    return screens;
}

/// The dialogs by the keys that open them; `look` sees each while it is open.
inline void withDialog(Program& program, const QKeyCombination& keys,
                       const std::function<void(QWidget&)>& look)
{
    bool seen = false;
    QTimer::singleShot(0, &program.window(), [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        settle(
            [&] { return QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog; });
        look(*dialog);
        seen = true;
        dialog->close();
    });
    program.press(keys.key(), keys.keyboardModifiers());
    CHECK(seen);
    program.activate();
}

inline const QKeyCombination kPalette = Qt::CTRL | Qt::Key_K;
inline const QKeyCombination kSheet = Qt::CTRL | Qt::SHIFT | Qt::Key_H;

} // namespace support
