#include "screens.h"

#include "core/complaint/complaint_card.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "support/timed_application.h"

#include <QLabel>

#include <bit>

using namespace cxw;
using core::ResolveStep;
using panels::Shelf;
using support::Program;

namespace {

panels::ComplaintsPresenter& logOf(Program& program)
{
    return program.workbench().workspace()->complaints();
}

void startLog(Program& program)
{
    program.startWithNewWorkspace();
    program.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    program.settleAll();
}

void tab(Program& program, int times = 1)
{
    for (int i = 0; i < times; ++i)
        program.press(Qt::Key_Tab);
}

/// A first complaint, so that a customer, a channel, a touchpoint and a category are known.
void logFirst(Program& program)
{
    startLog(program);
    program.type(QStringLiteral("Heike Claasen"));
    tab(program);
    program.type(QStringLiteral("Phone"));
    tab(program);
    program.type(QStringLiteral("Instalment letter"));
    tab(program);
    program.type(QStringLiteral("Instalment"));
    tab(program, 2);
    program.type(QStringLiteral("Instalment up, no reason given"));
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
}

const core::Complaint& chosen(Program& program)
{
    return logOf(program).card()->complaint;
}

} // namespace

TEST_CASE("a resolved complaint with all eight steps takes at most 97 presses and no mouse")
{
    Program program;
    auto& application = dynamic_cast<support::TimedApplication&>(*QCoreApplication::instance());
    logFirst(program);
    program.press(Qt::Key_Escape);
    program.view().show(app::WorkspaceView::Home);
    program.forgetPresses();
    application.forgetLongest();

    program.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    program.settleAll();
    CHECK(program.hasKeyboard("complaintCustomer"));
    program.type(QStringLiteral("cla"));
    program.settleAll();
    tab(program, 4); // takes the match; channel, touchpoint and category stand ready
    program.press(Qt::Key_3);
    tab(program);
    program.type(QStringLiteral("Second letter, now 118"));
    tab(program);
    program.type(QStringLiteral("Set to 96"));
    tab(program);
    program.type(QStringLiteral("Pay 96"));
    tab(program);
    for (int step = 0; step < 8; ++step)
        program.press(Qt::Key_1 + step);
    tab(program, 2);
    program.type(QStringLiteral("Letter tomorrow 11"));
    tab(program);
    program.press(Qt::Key_1);
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    WARN("key presses of a resolved complaint: " << program.presses() << "; longest event: "
                                                 << application.longest().count() / 1'000'000 << " ms");
    CHECK(program.presses() <= 97);

    program.press(Qt::Key_Escape);
    program.settleAll();
    REQUIRE(logOf(program).card());
    const core::Complaint& saved = chosen(program);
    CHECK(logOf(program).card()->customer == QStringLiteral("Heike Claasen"));
    CHECK(logOf(program).card()->channel == QStringLiteral("Phone"));
    CHECK(logOf(program).card()->touchpoint == QStringLiteral("Instalment letter"));
    CHECK(logOf(program).card()->category == QStringLiteral("Instalment"));
    CHECK(saved.severity == 3);
    CHECK(saved.summary == QStringLiteral("Second letter, now 118"));
    CHECK(saved.remedyGiven == QStringLiteral("Set to 96"));
    CHECK(saved.remedyWanted == QStringLiteral("Pay 96"));
    CHECK(std::popcount(unsigned(marksOf(saved.steps).done)) == 8);
    REQUIRE(saved.promises.size() == 1u);
    CHECK(saved.promises[0].due);
    CHECK(saved.status == core::ComplaintStatus::Resolved);
    CHECK(missingIn(saved).empty());
}

TEST_CASE("a quick complaint takes at most 60 presses")
{
    Program program;
    logFirst(program);
    program.press(Qt::Key_Escape);
    program.forgetPresses();
    program.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    program.settleAll();
    tab(program, 5);
    program.type(QStringLiteral("Bill came twice, wants one back"));
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    CHECK(program.presses() <= 60);
    CHECK(logOf(program).count(Shelf::All) == 2);
    CHECK(program.hasKeyboard("complaintCustomer")); // ready for the next
}

TEST_CASE("digits tick steps of the chosen complaint, Ctrl+Z takes them back")
{
    Program program;
    logFirst(program);
    program.press(Qt::Key_Escape);
    program.settleAll();
    CHECK(program.hasKeyboard("complaintList"));
    program.press(Qt::Key_4);
    program.settleAll();
    CHECK(chosen(program).steps[std::size_t(ResolveStep::Open)]);
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK_FALSE(chosen(program).steps[std::size_t(ResolveStep::Open)]);
}

TEST_CASE("Alt+Shift+digit ticks a step: of what is being written down, else of the chosen complaint")
{
    Program program;
    startLog(program);
    program.press(Qt::Key_2, Qt::AltModifier | Qt::ShiftModifier); // from within a text
    const auto& written = program.workbench().workspace()->entry().form().steps;
    CHECK(marksOf(written).isDone(ResolveStep::Empathize));
    tab(program, 5);
    program.type(QStringLiteral("Late"));
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.press(Qt::Key_Escape);
    program.settleAll();
    program.press(Qt::Key_7, Qt::AltModifier | Qt::ShiftModifier);
    program.settleAll();
    CHECK(marksOf(chosen(program).steps).isDone(ResolveStep::Eliminate));
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK_FALSE(marksOf(chosen(program).steps).isDone(ResolveStep::Eliminate));
    CHECK(marksOf(chosen(program).steps).isDone(ResolveStep::Empathize));
}

TEST_CASE("Ctrl+F searches, Down enters the list, Esc clears the search")
{
    Program program;
    logFirst(program);
    program.press(Qt::Key_Escape);
    program.settleAll();
    program.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(program.hasKeyboard("complaintSearch"));
    program.type(QStringLiteral("nothing such"));
    program.settleAll();
    CHECK(logOf(program).rows().empty());
    program.press(Qt::Key_Escape);
    program.settleAll();
    CHECK(logOf(program).rows().size() == 1u);
    program.press(Qt::Key_Down);
    CHECK(program.hasKeyboard("complaintList"));
}

TEST_CASE("what is being written down outlives the program")
{
    Program program;
    startLog(program);
    tab(program, 5);
    program.type(QStringLiteral("She was cut off"));
    tab(program);
    program.type(QStringLiteral("Called back"));
    program.settleAll();
    const QString path = program.workspacePath();
    program.start(path);
    program.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    program.settleAll();
    const panels::ComplaintForm& form = program.workbench().workspace()->entry().form();
    CHECK(form.what == QStringLiteral("She was cut off"));
    CHECK(program.workbench().workspace()->entry().isBroughtBack());
}

TEST_CASE("a complaint's words are shown as they are, and open nothing")
{
    Program program;
    startLog(program);
    program.type(QStringLiteral("<b>Eve</b><img src='/dev/zero'>"));
    tab(program, 5);
    program.type(QStringLiteral("<a href='file:///etc/passwd'>x</a> & <script>alert(1)</script>"));
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    program.press(Qt::Key_Escape);
    program.press(Qt::Key_Space);
    program.settleAll();
    for (const QLabel* each : program.window().findChildren<QLabel*>())
        CHECK((each->text().isEmpty() || each->textFormat() == Qt::PlainText));
    CHECK(chosen(program).summary.startsWith(QStringLiteral("<a href=")));
}
