#include "map_screens.h"

#include "core/complaint/complaint_repository.h"
#include "core/touchmap/map_repository.h"
#include "panels/touchmap/inspector/live_text.h"
#include "panels/touchmap/orphans/orphan_tray.h"

#include <QListView>
#include <QPushButton>

using namespace cxw;
using support::Program;

namespace {

constexpr core::TouchpointId kMenu(12);

template <class Work> auto factsIn(Program& program, Work work)
{
    using Result = std::invoke_result_t<Work, const core::UnitOfWork&>;
    std::optional<Result> result;
    program.settleAll();
    program.workbench().workspace()->store().read(
        &program.window(), work, [&](core::Expected<Result> answer) { result = std::move(*answer); });
    support::settle([&] { return result.has_value(); });
    return *result;
}

qint64 complaintsAt(Program& program, std::optional<core::TouchpointId> touchpoint)
{
    core::ComplaintFilter filter;
    filter.touchpoint = touchpoint;
    filter.withoutTouchpoint = !touchpoint;
    return factsIn(program, [=](const core::UnitOfWork& work) { return work.complaints().count(filter); });
}

void focusMenu(Program& program)
{
    auto& view = program.view().touchmap().view();
    view.setFocus();
    view.focusOn(kMenu);
    program.settleAll();
}

} // namespace

TEST_CASE("complaints without a touchpoint are assigned by keys alone, and undone", "[touchmap][heat]")
{
    Program program;
    support::openMap(program);
    program.workbench().workspace()->store().write(
        &program.window(), {QStringLiteral("set up")},
        [now = program.workbench().workspace()->maps().context().clock.now()](core::UnitOfWork& work) {
            for (int i = 0; i < 3; ++i) {
                core::Complaint complaint;
                complaint.id = core::ComplaintId(9000 + i);
                complaint.reference = QStringLiteral("r%1").arg(i);
                complaint.receivedAt = now - std::chrono::minutes(i);
                complaint.loggedAt = complaint.receivedAt;
                complaint.summary = QStringLiteral("No way to a person");
                work.complaints().save(complaint);
            }
        },
        [](const auto& outcome) { REQUIRE(outcome); });
    const qint64 lost = complaintsAt(program, {});
    const qint64 before = complaintsAt(program, kMenu);
    focusMenu(program);
    program.press(Qt::Key_F6, Qt::ShiftModifier);
    program.settleAll();
    CHECK(program.find("orphanTray").isVisible());
    program.press(Qt::Key_Down, Qt::ShiftModifier);
    program.press(Qt::Key_Return);
    CHECK(complaintsAt(program, kMenu) == before + 2);
    CHECK(complaintsAt(program, {}) == lost - 2);
    program.press(Qt::Key_Escape);
    CHECK_FALSE(program.window().findChild<QWidget*>(QStringLiteral("orphanTray"))->isVisible());
    program.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(complaintsAt(program, kMenu) == before);
}

TEST_CASE("a redesign is begun and written down by keys alone, and nothing typed is lost", "[touchmap][heat]")
{
    Program program;
    support::openMap(program);
    focusMenu(program);
    program.press(Qt::Key_F2, Qt::ControlModifier);
    program.settleAll();
    auto* dialog = program.window().findChild<QWidget*>(QStringLiteral("redesignDialog"));
    REQUIRE(dialog);
    support::settle([&] { return dialog->isActiveWindow(); });
    dialog->findChild<QPushButton*>(QStringLiteral("redesignBegin"))->setFocus();
    program.press(Qt::Key_Space);
    program.settleAll();
    dialog->findChild<panels::LiveText*>(QStringLiteral("redesignIdeas"))->setFocus();
    program.type(QStringLiteral("A person first"));
    program.press(Qt::Key_Escape);
    const auto redesigns =
        factsIn(program, [](const core::UnitOfWork& work) { return work.redesigns().all(); });
    REQUIRE(redesigns.size() == 1);
    CHECK(redesigns.front().touchpoint == kMenu);
    CHECK(redesigns.front().ideas == QStringLiteral("A person first"));
    CHECK(program.window().findChild<QPushButton*>(QStringLiteral("inspectorRedesign"))->text()
          == QStringLiteral("Show the redesign…"));
}
