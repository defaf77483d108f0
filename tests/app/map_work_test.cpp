#include "map_screens.h"

#include "core/complaint/complaint_repository.h"
#include "core/touchmap/map_repository.h"
#include "panels/home/home_presenter.h"
#include "panels/touchmap/inspector/live_text.h"
#include "panels/touchmap/orphans/orphan_tray.h"

#include <QAbstractItemView>
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
    REQUIRE(std::ranges::count(redesigns, kMenu, &core::Redesign::touchpoint) == 1);
    CHECK(std::ranges::find(redesigns, kMenu, &core::Redesign::touchpoint)->ideas
          == QStringLiteral("A person first"));
    CHECK(program.window().findChild<QPushButton*>(QStringLiteral("inspectorRedesign"))->text()
          == QStringLiteral("Show the redesign…"));
}

TEST_CASE("Home says on which day the sample's redesign is, and leads to it", "[touchmap][heat]")
{
    Program program;
    program.startWithSample();
    const auto& running = program.workbench().workspace()->home().state().redesigns;
    REQUIRE(running.size() == 1);
    CHECK(running.front().progress.day == 8);
    QWidget& open = program.find("openRedesign");
    REQUIRE(open.isVisible());
    open.setFocus();
    program.press(Qt::Key_Space);
    program.settleAll();
    auto* dialog = program.window().findChild<QWidget*>(QStringLiteral("redesignDialog"));
    REQUIRE(dialog);
    const auto textOf = [dialog](const char* name) {
        return dialog->findChild<panels::LiveText*>(QLatin1String(name))->toPlainText();
    };
    CHECK(textOf("redesignIdeas") == running.front().redesign.ideas);
    CHECK(textOf("redesignNote").isEmpty()); // today's is still to be written
    program.press(Qt::Key_Escape);
    program.activate();
}

TEST_CASE("the sample's map leads to its future, whose changes are listed", "[touchmap]")
{
    Program program;
    program.startWithSample();
    program.press(Qt::Key_3, Qt::AltModifier);
    program.settleAll();
    panels::MapPresenter& maps = program.workbench().workspace()->maps();
    const core::MapId today = maps.shown();
    program.press(Qt::Key_F4, Qt::ShiftModifier);
    program.settleAll();
    CHECK(maps.maps().size() == 2u); // none was made
    CHECK(maps.document().whole().map.counterpart == today);
    program.press(Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier);
    program.settleAll();
    REQUIRE(program.hasKeyboard("pairChanges"));
    CHECK(program.find<QAbstractItemView>("pairChanges").model()->rowCount() == 13);
}
