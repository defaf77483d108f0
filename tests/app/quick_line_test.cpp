// Ways of writing a complaint down besides the form: one line over the list, and step by step.
#include "program.h"

#include "core/complaint/complaint_card.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/unit_of_work.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/quick/quick_presenter.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <bit>

using namespace cxw;
using support::Program;

namespace {

panels::ComplaintsPresenter& logOf(Program& program)
{
    return program.workbench().workspace()->complaints();
}

void press(Program& program, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    program.press(key, modifiers);
    program.settleAll();
}

void type(Program& program, const char* text)
{
    program.type(QString::fromUtf8(text));
    program.settleAll();
}

void addLists(Program& program)
{
    bool done = false;
    program.workbench().workspace()->store().write(
        nullptr, {QStringLiteral("set up")},
        [](core::UnitOfWork& work) {
            work.channels().save({.id = core::ChannelId(1), .name = QStringLiteral("Phone"), .position = 1});
            work.categories().save(
                {.id = core::CategoryId(1), .name = QStringLiteral("Late delivery"), .position = 1});
        },
        [&](const auto&) { done = true; });
    support::settle([&] { return done; });
    program.settleAll();
}

} // namespace

TEST_CASE("Ctrl+I logs a complaint in one line from anywhere, one undo step")
{
    Program program;
    program.startWithNewWorkspace();
    addLists(program);
    press(program, Qt::Key_I, Qt::ControlModifier);
    REQUIRE(program.hasKeyboard("quickLine"));
    type(program, "Ana Pop #phone !late refund 25 eur");
    CHECK(program.find("quickChips").accessibleName().contains(QStringLiteral("Late delivery")));
    press(program, Qt::Key_Return);
    CHECK(program.hasKeyboard("complaintList"));
    REQUIRE(logOf(program).card());
    CHECK(logOf(program).card()->customer == QStringLiteral("Ana Pop"));
    CHECK(logOf(program).card()->complaint.money == core::Money{2500, QStringLiteral("EUR")});
    press(program, Qt::Key_Z, Qt::ControlModifier);
    CHECK(logOf(program).count(panels::Shelf::All) == 0);
}

TEST_CASE("Ctrl+Enter saves the line and stays for the next, Enter without words saves nothing")
{
    Program program;
    program.startWithNewWorkspace();
    press(program, Qt::Key_I, Qt::ControlModifier);
    press(program, Qt::Key_Return);
    CHECK(program.hasKeyboard("quickLine"));
    for (const char* each : {"letter came twice", "nobody calls back"}) {
        type(program, each);
        press(program, Qt::Key_Return, Qt::ControlModifier);
        CHECK(program.hasKeyboard("quickLine"));
        CHECK(program.find<QLineEdit>("quickLine").text().isEmpty());
    }
    CHECK(logOf(program).count(panels::Shelf::All) == 2);
}

TEST_CASE("Esc leaves the line, its draft stays, also through the end of the program")
{
    Program program;
    program.startWithNewWorkspace();
    press(program, Qt::Key_I, Qt::ControlModifier);
    type(program, "ana pop, letter");
    press(program, Qt::Key_Escape);
    CHECK_FALSE(program.hasKeyboard("quickLine"));
    const QString path = program.workspacePath();
    program.start(path);
    press(program, Qt::Key_I, Qt::ControlModifier);
    CHECK(program.find<QLineEdit>("quickLine").text() == QStringLiteral("ana pop, letter"));
    CHECK(logOf(program).count(panels::Shelf::All) == 0);
}

TEST_CASE("Ctrl+G takes a call step by step, in any order, and Ctrl+Enter saves it")
{
    Program program;
    program.startWithNewWorkspace();
    press(program, Qt::Key_G, Qt::ControlModifier);
    REQUIRE(program.hasKeyboard("guideStage"));
    CHECK(
        program.find("guideStage").accessibleName().contains(QStringLiteral("Respond to the person first")));
    press(program, Qt::Key_Return); // done; on to the second
    press(program, Qt::Key_0);      // does not apply; on to the third
    press(program, Qt::Key_6);
    CHECK(program.find("guideStage").accessibleName().contains(QStringLiteral("Verify the solution")));
    press(program, Qt::Key_Tab);
    CHECK(program.hasKeyboard("guideLine"));
    type(program, "Asked twice");
    press(program, Qt::Key_Return);
    CHECK(program.hasKeyboard("guideStage"));
    CHECK(program.find("guideStage").accessibleName().contains(QStringLiteral("Fix it at once")));
    press(program, Qt::Key_Return, Qt::ControlModifier); // nothing says yet what happened
    CHECK(program.hasKeyboard("guideWhat"));
    type(program, "Cut off at noon");
    press(program, Qt::Key_Return, Qt::ControlModifier);
    CHECK(program.hasKeyboard("guideStage"));
    press(program, Qt::Key_Escape);
    REQUIRE(logOf(program).card());
    const core::Complaint& saved = logOf(program).card()->complaint;
    const core::StepMarks marks = marksOf(saved.steps);
    CHECK(marks.isDone(core::ResolveStep::Respond));
    CHECK(marks.doesNotApply(core::ResolveStep::Empathize));
    CHECK(saved.steps[std::size_t(core::ResolveStep::Verify)]->line == QStringLiteral("Asked twice"));
    CHECK(std::popcount(unsigned(marks.done)) == 3); // the eighth with saving
    CHECK(saved.summary == QStringLiteral("Cut off at noon"));
}

TEST_CASE("the fields under More are filled by keyboard and shown with the complaint")
{
    Program program;
    program.startWithNewWorkspace();
    press(program, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    for (int i = 0; i < 5; ++i)
        press(program, Qt::Key_Tab);
    type(program, "Bill came twice");
    for (int i = 0; i < 10 && !program.hasKeyboard("complaintMore"); ++i)
        press(program, Qt::Key_Tab);
    press(program, Qt::Key_Space);
    REQUIRE(program.hasKeyboard("complaintAgent"));
    type(program, "Ana Lorenz");
    press(program, Qt::Key_Return);
    CHECK(program.hasKeyboard("complaintProduct"));
    press(program, Qt::Key_Tab);
    type(program, "22,50");
    press(program, Qt::Key_Tab);
    type(program, "eur");
    press(program, Qt::Key_Tab);
    press(program, Qt::Key_Down);
    press(program, Qt::Key_Tab);
    press(program, Qt::Key_4);
    press(program, Qt::Key_Tab);
    type(program, "12");
    press(program, Qt::Key_Return, Qt::ControlModifier);
    press(program, Qt::Key_Escape);
    REQUIRE(logOf(program).card());
    const core::Complaint& saved = logOf(program).card()->complaint;
    CHECK(logOf(program).card()->agent == QStringLiteral("Ana Lorenz"));
    CHECK(saved.money == core::Money{2250, QStringLiteral("EUR")});
    CHECK(saved.outcome == core::Outcome::Upheld);
    CHECK(saved.satisfactionAfter == 4);
    CHECK(saved.handlingMinutes == 12);
    press(program, Qt::Key_Space);
    CHECK(program.find<QLabel>("complaintFacts").text().contains(QStringLiteral("12 minutes of work")));
}

TEST_CASE("form and guide write the same draft: switching loses nothing")
{
    Program program;
    program.startWithNewWorkspace();
    press(program, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type(program, "Heike Claasen");
    for (int i = 0; i < 5; ++i)
        press(program, Qt::Key_Tab);
    type(program, "Second letter");
    press(program, Qt::Key_G, Qt::ControlModifier);
    CHECK(program.find<QPlainTextEdit>("guideWhat").toPlainText() == QStringLiteral("Second letter"));
    press(program, Qt::Key_4);
    press(program, Qt::Key_Tab);
    type(program, "She told us");
    press(program, Qt::Key_Tab);
    type(program, "Pay 96");
    press(program, Qt::Key_Tab);
    type(program, "Letter tomorrow 11");
    const panels::ComplaintForm guided = program.workbench().workspace()->entry().form();
    press(program, Qt::Key_G, Qt::ControlModifier);
    CHECK(program.hasKeyboard("complaintCustomer"));
    const panels::ComplaintForm& form = program.workbench().workspace()->entry().form();
    CHECK(form == guided);
    CHECK(form.customer == QStringLiteral("Heike Claasen"));
    CHECK(form.proposal == QStringLiteral("Pay 96"));
    CHECK(form.promises == QStringLiteral("Letter tomorrow 11"));
    CHECK(program.find<QLineEdit>("complaintProposal").text() == QStringLiteral("Pay 96"));
}
