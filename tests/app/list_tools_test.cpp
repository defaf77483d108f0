// The list of complaints by keyboard: marking many, filing them, filters, columns, the way to a reference.
#include "screens.h"

#include "core/complaint/complaint_card.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/filing/filing_repository.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/manage/list_tools.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace cxw;
using core::ComplaintId;
using panels::Shelf;
using support::Program;

namespace {

panels::ComplaintsPresenter& listOf(Program& program)
{
    return program.workbench().workspace()->complaints();
}

panels::ListTools& toolsOf(Program& program)
{
    return program.workbench().workspace()->listTools();
}

void openLog(Program& program)
{
    program.startWithSample();
    program.view().show(app::WorkspaceView::Complaints);
    program.settleAll();
    listOf(program).showShelf(Shelf::All);
    program.settleAll();
    REQUIRE(program.hasKeyboard("complaintList"));
}

ComplaintId idAt(Program& program, int row)
{
    return listOf(program).rows().at(std::size_t(row)).id;
}

core::ComplaintFiling filingOf(Program& program, ComplaintId id)
{
    std::optional<core::ComplaintFiling> filing;
    program.workbench().workspace()->store().read(
        nullptr, [id](const core::UnitOfWork& work) { return work.filings().read({id}); },
        [&](const auto& found) { filing = found->front(); });
    support::settle([&] { return filing.has_value(); });
    return *filing;
}

/// The dialog takes the keyboard when its window is shown.
void waitForKeyboard(Program& program, const char* name)
{
    support::settle([&] { return program.hasKeyboard(name); });
}

} // namespace

TEST_CASE("complaints that are marked with Shift are changed by keyboard in one step")
{
    Program program;
    openLog(program);
    const std::vector ids{idAt(program, 0), idAt(program, 1), idAt(program, 2)};
    std::vector<core::ComplaintFiling> before;
    for (const ComplaintId each : ids)
        before.push_back(filingOf(program, each));
    program.press(Qt::Key_Down, Qt::ShiftModifier);
    program.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(toolsOf(program).filing.count() == 3);
    program.press(Qt::Key_U, Qt::ControlModifier);
    waitForKeyboard(program, "bulkStatus");
    for (int i = 0; i < 5; ++i)
        program.press(Qt::Key_Tab);
    CHECK(program.hasKeyboard("bulkSeverity"));
    program.type(QStringLiteral("4"));
    program.press(Qt::Key_Return);
    program.settleAll();
    for (const ComplaintId each : ids)
        CHECK(filingOf(program, each).severity == 4);
    program.activate();
    CHECK(program.hasKeyboard("complaintList"));
    CHECK(toolsOf(program).filing.count() == 3); // still marked
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    for (std::size_t i = 0; i < ids.size(); ++i)
        CHECK(filingOf(program, ids[i]) == before[i]);
}

TEST_CASE("marked complaints are given a tag by keyboard")
{
    Program program;
    openLog(program);
    program.press(Qt::Key_Down, Qt::ShiftModifier);
    const qint64 marked = toolsOf(program).filing.count();
    CHECK(marked == 2);
    program.press(Qt::Key_U, Qt::ControlModifier);
    waitForKeyboard(program, "bulkStatus");
    for (int i = 0; i < 8; ++i)
        program.press(Qt::Key_Tab);
    REQUIRE(program.hasKeyboard("bulkAddTags"));
    program.type(QStringLiteral("storm in november"));
    program.press(Qt::Key_Return);
    program.settleAll();
    const auto tagged = [&] {
        const auto& tags = toolsOf(program).filters.lists().tags;
        const auto found = std::ranges::find(tags, QStringLiteral("storm in november"),
                                             [](const auto& each) { return each.name; });
        qint64 count = -1;
        if (found != tags.end()) {
            program.workbench().workspace()->store().read(
                nullptr,
                [id = found->id](const core::UnitOfWork& work) {
                    return work.complaints().count({.tag = id});
                },
                [&](const auto& counted) { count = *counted; });
            support::settle([&] { return count >= 0; });
        }
        return count;
    };
    CHECK(tagged() == 2);
    program.activate();
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(tagged() == -1); // the tag is gone too
}

TEST_CASE("Ctrl+A marks all that the filter finds, Ctrl+Space takes one out, Esc unmarks")
{
    Program program;
    openLog(program);
    program.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(toolsOf(program).filing.isAll());
    CHECK(toolsOf(program).filing.count() == *listOf(program).found());
    program.press(Qt::Key_Down, Qt::ControlModifier);
    program.press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(toolsOf(program).filing.count() == *listOf(program).found() - 1);
    CHECK_FALSE(toolsOf(program).filing.isMarked(idAt(program, 1)));
    CHECK(program.find<QPushButton>("changeMarked").isVisible());
    program.press(Qt::Key_Escape);
    CHECK_FALSE(toolsOf(program).filing.marksMany());
    CHECK(program.find<QListView>("complaintList").selectionModel()->selectedIndexes().size() <= 1);
}

TEST_CASE("marked complaints merge into the chosen one, and the detail leads from one to the other")
{
    Program program;
    openLog(program);
    const ComplaintId kept = idAt(program, 1);
    const ComplaintId other = idAt(program, 0);
    program.press(Qt::Key_Down, Qt::ShiftModifier);
    program.settleAll();
    program.press(Qt::Key_F2, Qt::ShiftModifier);
    program.settleAll();
    CHECK(filingOf(program, other).duplicateOf == kept);
    program.press(Qt::Key_Escape);
    listOf(program).choose(other);
    program.settleAll();
    program.find("complaintList").setFocus();
    program.press(Qt::Key_Space);
    program.settleAll();
    auto& link = program.find<QPushButton>("originalOfComplaint");
    link.setFocus();
    program.press(Qt::Key_Space);
    program.settleAll();
    CHECK(listOf(program).chosen() == kept);
    CHECK(program.find<QPushButton>("duplicatesOfComplaint").isVisible());
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK_FALSE(filingOf(program, other).duplicateOf);
}

TEST_CASE("a complaint is made a duplicate of one that is named by its number")
{
    Program program;
    openLog(program);
    program.press(Qt::Key_Down);
    program.settleAll();
    const ComplaintId chosen = listOf(program).chosen();
    const core::ComplaintRow first = listOf(program).rows().front();
    program.press(Qt::Key_F9);
    waitForKeyboard(program, "originalSearch");
    program.type(core::shortReference(first.reference));
    program.settleAll();
    program.press(Qt::Key_Return);
    program.settleAll();
    program.activate();
    CHECK(filingOf(program, chosen).duplicateOf == first.id);
    program.press(Qt::Key_F9, Qt::ShiftModifier);
    program.settleAll();
    CHECK_FALSE(filingOf(program, chosen).duplicateOf);
}

TEST_CASE("Enter on a reference in the search opens that complaint")
{
    Program program;
    openLog(program);
    const core::ComplaintRow wanted = listOf(program).rows()[5];
    program.press(Qt::Key_F, Qt::ControlModifier);
    program.type(core::shortReference(wanted.reference));
    program.settleAll();
    program.press(Qt::Key_Return);
    program.settleAll();
    CHECK(listOf(program).chosen() == wanted.id);
    CHECK(listOf(program).text().isEmpty());
    CHECK(program.find("closeComplaint").isVisible());
    CHECK(program.hasKeyboard("complaintList"));
}

TEST_CASE("the list is narrowed by keyboard, and the filter is kept as a shelf")
{
    Program program;
    openLog(program);
    const qint64 all = *listOf(program).found();
    toolsOf(program).filters.set(panels::FilterPart::Severity, 3);
    program.settleAll();
    CHECK(*listOf(program).found() < all);
    const qint64 some = *listOf(program).found();
    program.press(Qt::Key_F3, Qt::ShiftModifier);
    support::settle([&] { return QApplication::activeModalWidget() != nullptr; });
    support::settle([&] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; });
    program.type(QStringLiteral("Grave & hard"));
    program.press(Qt::Key_Return);
    program.settleAll();
    program.activate();
    REQUIRE(toolsOf(program).filters.saved().size() == 1u);
    CHECK(toolsOf(program).filters.saved()[0].name == QStringLiteral("Grave & hard"));
    CHECK(toolsOf(program).filters.count(0) == some);
    program.press(Qt::Key_F1, Qt::ShiftModifier);
    program.settleAll();
    CHECK(*listOf(program).found() == all);
    auto& chip = program.find<QPushButton>("savedFilter0");
    CHECK(chip.text() == QStringLiteral("Grave && hard  ") + QString::number(some));
    chip.setFocus();
    program.press(Qt::Key_Space);
    program.settleAll();
    CHECK(*listOf(program).found() == some);

    toolsOf(program).filters.set(panels::FilterPart::Reopened, 1); // narrowed further
    program.settleAll();
    program.press(Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    program.settleAll();
    CHECK(toolsOf(program).filters.shown() == 0);
    program.press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    support::settle([&] { return QApplication::activeModalWidget() != nullptr; });
    support::settle([&] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; });
    program.type(QStringLiteral("Again"));
    program.press(Qt::Key_Return);
    program.settleAll();
    program.activate();
    CHECK(toolsOf(program).filters.saved()[0].name == QStringLiteral("Again"));
    program.press(Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
    program.settleAll();
    CHECK(toolsOf(program).filters.saved().empty());
    for (int i = 0; i < 3; ++i)
        program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(toolsOf(program).filters.saved()[0].name == QStringLiteral("Grave & hard"));
    toolsOf(program).filters.showSaved(0);
    program.settleAll();
    program.find("filterChip3").setFocus();
    program.press(Qt::Key_Delete);
    program.settleAll();
    CHECK(*listOf(program).found() == all);
}

TEST_CASE("the chosen row stands wholly in view after the window was resized")
{
    Program program;
    openLog(program);
    for (int i = 0; i < 30; ++i)
        program.press(Qt::Key_Down);
    program.settleAll();
    auto& list = program.find<QListView>("complaintList");
    for (const int height : {900, 620, 760}) {
        program.window().resize(1440, height);
        program.settleAll();
        program.settleAll();
        const QRect row = list.visualRect(list.currentIndex());
        CHECK(list.viewport()->rect().contains(row));
    }
    listOf(program).showShelf(Shelf::Open);
    listOf(program).showShelf(Shelf::All);
    program.settleAll();
    CHECK(list.viewport()->rect().contains(list.visualRect(list.currentIndex())));
}
