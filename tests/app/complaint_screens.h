#pragma once

#include "screen.h"

#include "app/complaint_transfer.h"
#include "core/complaint/complaint_story.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/import/import_presenter.h"
#include "panels/complaints/manage/list_tools.h"

#include <QPlainTextEdit>

namespace support {

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
    for (int i = 0; i < 5; ++i)
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
    for (int i = 0; i < 5; ++i)
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

/// All complaints of the sample.
inline void openList(Program& program)
{
    program.startWithSample();
    program.view().show(cxw::app::WorkspaceView::Complaints);
    program.settleAll();
    program.workbench().workspace()->complaints().showShelf(cxw::panels::Shelf::All);
    program.settleAll();
}

/// Some of them marked, of those that a filter lets through.
inline void openMarked(Program& program)
{
    openList(program);
    program.workbench().workspace()->listTools().filters.set(cxw::panels::FilterPart::Severity, 3);
    program.settleAll();
    for (int i = 0; i < 3; ++i)
        program.press(Qt::Key_Down, Qt::ShiftModifier);
    program.settleAll();
}

/// Every screen of the complaint log except its dialogs.
inline const std::vector<Screen>& complaintScreens()
{
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
        {"complaints-list", openList},
        {"complaints-marked", openMarked},
    };
    return screens;
}

} // namespace support
