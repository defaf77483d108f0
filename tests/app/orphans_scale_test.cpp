// What very many complaints without a touchpoint cost beside a map; hidden, run by name.
#include "map_screens.h"

#include "core/complaint/complaint_repository.h"

#include <QElapsedTimer>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>

using namespace cxw;
using support::Program;

namespace {

constexpr int kLost = 50'000;
constexpr core::TouchpointId kMenu(12);

qint64 countAt(Program& program, std::optional<core::TouchpointId> touchpoint)
{
    core::ComplaintFilter filter;
    filter.touchpoint = touchpoint;
    filter.withoutTouchpoint = !touchpoint;
    std::optional<qint64> count;
    program.workbench().workspace()->store().read(
        &program.window(), [=](const core::UnitOfWork& work) { return work.complaints().count(filter); },
        [&](core::Expected<qint64> answer) { count = *answer; });
    support::settle([&] { return count.has_value(); }, std::chrono::seconds(120));
    return *count;
}

void addLost(Program& program)
{
    bool isWritten = false;
    program.workbench().workspace()->store().write(
        &program.window(), {.name = QStringLiteral("set up"), .bulk = true},
        [now = program.clock.now()](core::UnitOfWork& work) {
            std::vector<core::Complaint> all(kLost);
            for (int i = 0; i < kLost; ++i) {
                core::Complaint& each = all[std::size_t(i)];
                each.id = core::ComplaintId(100'000 + i);
                each.reference = QStringLiteral("r%1").arg(i);
                each.receivedAt = each.loggedAt = now - std::chrono::minutes(i);
                each.summary = QStringLiteral("No way to a person in the menu of the hotline");
            }
            work.complaints().saveNew(all);
        },
        [&](const auto& outcome) {
            REQUIRE(outcome);
            isWritten = true;
        });
    support::settle([&] { return isWritten; }, std::chrono::seconds(300));
}

} // namespace

TEST_CASE("fifty thousand complaints are scrolled, assigned at once, called off and undone",
          "[.scale][orphans]")
{
    Program program;
    support::openMap(program);
    addLost(program);
    auto& view = program.view().touchmap().view();
    view.setFocus();
    view.focusOn(kMenu);
    QElapsedTimer since;
    since.start();
    program.press(Qt::Key_F6, Qt::ShiftModifier);
    program.settleAll();
    auto& list = static_cast<QListView&>(program.find("orphans"));
    REQUIRE(list.model()->rowCount() > 0);
    WARN("open: " << since.restart() << " ms");
    constexpr int kPages = 20;
    qint64 slowest = 0;
    for (int i = 0; i < kPages; ++i) {
        since.restart();
        list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum());
        list.grab();
        slowest = std::max(slowest, since.elapsed());
        program.settleAll();
    }
    WARN("slowest of " << kPages << " pages on the GUI thread: " << slowest << " ms, "
                       << list.model()->rowCount() << " rows read");
    const qint64 lost = countAt(program, {});
    const qint64 before = countAt(program, kMenu);
    const auto& progress =
        static_cast<QProgressBar&>(*program.window().findChild<QWidget*>(QStringLiteral("orphanProgress")));
    auto& cancel =
        static_cast<QPushButton&>(*program.window().findChild<QWidget*>(QStringLiteral("orphanCancel")));
    const auto begin = [&] {
        list.setFocus();
        program.press(Qt::Key_A, Qt::ControlModifier);
        program.press(Qt::Key_Return);
    };
    begin();
    support::settle([&] { return progress.isVisible() && progress.value() > 0; }, std::chrono::seconds(120));
    cancel.click();
    support::settle([&] { return !progress.isVisible(); }, std::chrono::seconds(120));
    CHECK(countAt(program, {}) == lost);
    CHECK(countAt(program, kMenu) == before);
    since.restart();
    begin();
    CHECK(countAt(program, kMenu) == before + lost);
    WARN("assign all: " << since.restart() << " ms");
    program.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(countAt(program, kMenu) == before);
    WARN("undo: " << since.elapsed() << " ms");
}
