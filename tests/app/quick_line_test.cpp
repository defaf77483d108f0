// Ways of writing a complaint down besides the form: one line over the list.
#include "program.h"

#include "core/complaint/complaint_card.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/unit_of_work.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/quick_presenter.h"

#include <QLineEdit>

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
