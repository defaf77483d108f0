#include "screens.h"

#include "panels/complaints/learning/learning_presenter.h"
#include "panels/shared/chart_view.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>

using namespace cxw;
using panels::Shelf;
using support::Program;

namespace {

panels::ComplaintsPresenter& logOf(Program& program)
{
    return program.workbench().workspace()->complaints();
}

/// The figures over all complaints of the sample.
void startLearning(Program& program)
{
    program.startWithSample();
    program.press(Qt::Key_4, Qt::AltModifier);
    program.settleAll();
    logOf(program).showShelf(Shelf::All);
    program.settleAll();
    program.press(Qt::Key_L, Qt::ControlModifier);
    program.settleAll();
}

} // namespace

TEST_CASE("the figures are reached, read and left by keys alone")
{
    Program program;
    startLearning(program);
    CHECK(program.hasKeyboard("learningTimes"));
    auto& times = program.find<panels::ChartView>("learningTimes");
    REQUIRE(times.marked());
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&times);
    const QString first = chart->text(QAccessible::Value);
    CHECK_FALSE(first.isEmpty());
    program.press(Qt::Key_Down);
    CHECK(chart->text(QAccessible::Value) == times.spoken());
    CHECK(chart->text(QAccessible::Value) != first);

    // Enter lists the complaints behind the row, Esc goes back to the figures.
    const int resolved = program.workbench().workspace()->learning().figures()->resolved.all.count;
    REQUIRE(resolved > 0);
    program.press(Qt::Key_Return);
    program.settleAll();
    CHECK(program.hasKeyboard("complaintList"));
    CHECK(logOf(program).found() == resolved);
    CHECK(program.find<QLabel>("behindWhat").text().contains(QString::number(resolved)));
    program.press(Qt::Key_Escape);
    program.settleAll();
    CHECK(program.hasKeyboard("learningTimes"));

    program.press(Qt::Key_L, Qt::ControlModifier);
    program.settleAll();
    CHECK(program.hasKeyboard("complaintList"));
    CHECK(logOf(program).found() == logOf(program).count(Shelf::All));
}

TEST_CASE("every chart of the figures turns into its table and back")
{
    Program program;
    startLearning(program);
    program.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    program.settleAll();
    CHECK(program.hasKeyboard("learningTimesTable"));
    for (const char* table : {"learningTimesTable", "learningWeeksTable", "learningParetoTable"})
        CHECK(program.find(table).isVisible());
    program.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(program.hasKeyboard("learningTimes"));
}

TEST_CASE("an assumption is typed, makes the sum and is undone in one step")
{
    Program program;
    startLearning(program);
    const auto& learning = program.workbench().workspace()->learning();
    auto& field = program.find<QLineEdit>("assumption1");
    field.setFocus();
    program.type(QStringLiteral("18"));
    program.press(Qt::Key_Return);
    program.settleAll();
    CHECK(learning.assumptions().secondContact == 1'800);
    CHECK(field.text() == QStringLiteral("€18"));
    CHECK(program.find<QLabel>("costTotal").text() != QStringLiteral("–"));
    program.workbench().workspace()->edits().stack().undo();
    program.settleAll();
    CHECK_FALSE(learning.assumptions().secondContact);
    CHECK(field.text().isEmpty());
}

TEST_CASE("Home names what the log asks for and leads there")
{
    Program program;
    program.startWithSample();
    const auto& state = program.workbench().workspace()->home().state();
    REQUIRE_FALSE(state.log.weeks.weeks.empty());
    const auto last = state.log.weeks.weeks.size() - 1;
    auto& chart = program.find<panels::ChartView>("homeWeeks");
    chart.setFocus();
    program.press(Qt::Key_End);
    CHECK(chart.marked() == int(last));
    program.press(Qt::Key_Left);
    const int count = state.log.weeks.weeks[last - 1].count;
    program.press(Qt::Key_Return);
    program.settleAll();
    CHECK(program.view().place() == app::WorkspaceView::Complaints);
    CHECK(logOf(program).found() == count);

    program.view().show(app::WorkspaceView::Home);
    REQUIRE(state.log.toComplete > 0);
    program.find("completeComplaints").setFocus();
    program.press(Qt::Key_Return);
    program.settleAll();
    CHECK(logOf(program).shelf() == Shelf::ToComplete);
    CHECK(logOf(program).found() == state.log.toComplete);
}
