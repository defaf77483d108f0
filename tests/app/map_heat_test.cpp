#include "map_screens.h"

#include "core/complaint/complaint_repository.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/touchmap/heat/heat_bar.h"
#include "panels/touchmap/map_facts_presenter.h"

#include <QMenu>

using namespace cxw;
using support::Program;

namespace {

constexpr core::TouchpointId kHotline(12);

void putIn(Program& program, const core::Store::WriteWork& work)
{
    program.workbench().workspace()->store().write(&program.window(), {QStringLiteral("set up")}, work,
                                                   [](const auto& outcome) { REQUIRE(outcome); });
    program.settleAll();
}

/// So many complaints at the hotline's menu, each some days older than the one before.
void complainAtHotline(Program& program, int count, int daysApart)
{
    const core::Instant now = program.workbench().workspace()->maps().context().clock.now();
    putIn(program, [=](core::UnitOfWork& work) {
        for (int i = 0; i < count; ++i) {
            core::Complaint complaint;
            complaint.id = core::ComplaintId(9000 + i);
            complaint.reference = QStringLiteral("r%1").arg(i);
            complaint.receivedAt = now - std::chrono::days(i * daysApart);
            complaint.loggedAt = complaint.receivedAt;
            complaint.summary = QStringLiteral("No way to a person");
            complaint.touchpoint = kHotline;
            work.complaints().save(complaint);
        }
    });
}

QString shownAtHotline(Program& program)
{
    auto& view = program.view().touchmap().view();
    const auto row = view.layout().rowOf({core::MapLane::Complaints, {}});
    return view.cellText({row.value(), view.layout().columnOf(kHotline, view.document().whole()).value()});
}

} // namespace

TEST_CASE("keys choose what of the complaints a map shows, and Enter lists them", "[touchmap][heat]")
{
    Program program;
    support::openMap(program);
    complainAtHotline(program, 10, 7); // at most 63 days ago
    CHECK(shownAtHotline(program) == QStringLiteral("10"));
    program.press(Qt::Key_F2, Qt::ControlModifier | Qt::ShiftModifier);
    auto* menu = program.window().findChild<QMenu*>(QStringLiteral("heatMenu"));
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Return); // the first: four weeks
    program.window().activateWindow();     // which a window manager does when a menu goes
    REQUIRE(QTest::qWaitForWindowActive(&program.window()));
    program.settleAll();
    CHECK(shownAtHotline(program) == QStringLiteral("4"));
    auto& view = program.view().touchmap().view();
    view.setFocus();
    view.focusOn(kHotline, {core::MapLane::Complaints, {}});
    program.press(Qt::Key_F3, Qt::ControlModifier);
    program.settleAll();
    CHECK(shownAtHotline(program) == QStringLiteral("severity 0 in all; 4 complaints"));
    program.press(Qt::Key_F3, Qt::ControlModifier);
    program.settleAll();
    CHECK(shownAtHotline(program) == QStringLiteral("4 complaints; no contacts known"));
    program.press(Qt::Key_Return);
    program.settleAll();
    CHECK(program.view().place() == app::WorkspaceView::Complaints);
    CHECK(program.workbench().workspace()->complaints().rows().size() == 4);
}
