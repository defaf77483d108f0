#pragma once

#include "complaint_screens.h"
#include "map_screens.h"

#include "app/workshop_windows.h"
#include "panels/actions/actions_presenter.h"

#include <QComboBox>

namespace support {

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

/// Every screen of the program but those of the complaint log and of maps, and its dialogs.
inline const std::vector<Screen>& otherScreens()
{
    using Step = cxw::panels::DiagnosticPanel::Step;
    const auto sampleAt = [](Step step) {
        return [step](Program& program) {
            program.startWithSample();
            program.showStep(step);
        };
    };
    static const std::vector<Screen> screens{
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

/// Every screen of the program except its dialogs.
inline std::vector<Screen> allScreens()
{
    std::vector<Screen> screens = complaintScreens();
    screens.insert(screens.end(), mapScreens().begin(), mapScreens().end());
    screens.insert(screens.end(), otherScreens().begin(), otherScreens().end());
    return screens;
}

inline const QKeyCombination kPalette = Qt::CTRL | Qt::Key_K;
inline const QKeyCombination kSheet = Qt::CTRL | Qt::SHIFT | Qt::Key_H;

} // namespace support
