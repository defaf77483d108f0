// The dialog of a redesign in each setting of the program: before it begins, on its ninth day, finished.
#include "layout_check.h"
#include "map_screens.h"

#include "core/calendar/calendar_repository.h"
#include "core/complaint/complaint_repository.h"
#include "panels/touchmap/redesign/day_track.h"

#include <QDialog>

using namespace cxw;
using namespace support;

namespace {

constexpr core::TouchpointId kHotlineMenu(12);
constexpr core::RedesignId kShown(77);

struct RedesignScreen
{
    const char* name;
    int workingDaysAgo; ///< 0 for none
    int finishedDaysAgo;
};

void write(Program& program, const core::Store::WriteWork& work)
{
    program.workbench().workspace()->store().write(&program.window(), {QStringLiteral("set up")}, work,
                                                   [](const auto& outcome) { REQUIRE(outcome); });
    program.settleAll();
}

core::Redesign redesignOf(const RedesignScreen& screen, QDate today, const core::WorkSchedule& schedule)
{
    QDate start = today;
    for (int left = screen.workingDaysAgo - (schedule.isWorkingDay(today) ? 1 : 0); left > 0;) {
        start = start.addDays(-1);
        left -= schedule.isWorkingDay(start) ? 1 : 0;
    }
    core::Redesign made{.id = kShown,
                        .touchpoint = kHotlineMenu,
                        .startsOn = start,
                        .ideas = QStringLiteral("Four keys are two too many.\nSay the waiting time first."),
                        .proposal = QStringLiteral("One menu of two keys; 0 always leads to a person."),
                        .execution = {},
                        .outcome = {},
                        .finishedOn = {},
                        .dayNotes = {{2, QStringLiteral("listened to ten calls")},
                                     {9, QStringLiteral("the supplier can do it by Friday")}}};
    if (screen.finishedDaysAgo > 0) {
        made.finishedOn = today.addDays(-screen.finishedDaysAgo);
        made.outcome = QStringLiteral("Half as many give up before somebody answers.");
    }
    return made;
}

void saveCalls(core::UnitOfWork& work, QDate day, int count)
{
    for (int i = 0; i < count; ++i) {
        core::Complaint complaint;
        complaint.id = core::ComplaintId(day.toJulianDay() * 100 + i);
        complaint.reference = QString::number(complaint.id.value());
        complaint.receivedAt =
            core::instantFrom(day.startOfDay().toMSecsSinceEpoch()) + std::chrono::hours(10 + i);
        complaint.loggedAt = complaint.receivedAt;
        complaint.summary = QStringLiteral("No way to a person");
        complaint.touchpoint = kHotlineMenu;
        work.complaints().save(complaint);
    }
}

QDialog& openRedesign(Program& program, const RedesignScreen& screen)
{
    openMap(program);
    const QDate today = program.clock.today();
    if (screen.workingDaysAgo > 0)
        write(program, [=](core::UnitOfWork& work) {
            const auto schedule = workSchedule(work, core::localZone());
            const core::Redesign made = redesignOf(screen, today, schedule);
            work.redesigns().save(made);
            saveCalls(work, made.startsOn.addDays(-60), 1);
            saveCalls(work, made.startsOn.addDays(-5), 4);
            if (made.finishedOn.isValid())
                saveCalls(work, made.finishedOn.addDays(6), 2);
        });
    auto& view = program.view().touchmap().view();
    view.setFocus();
    view.focusOn(kHotlineMenu);
    program.press(Qt::Key_F2, Qt::ControlModifier);
    program.settleAll();
    auto* dialog = program.window().findChild<QDialog*>(QStringLiteral("redesignDialog"));
    REQUIRE(dialog);
    settle([&] { return dialog->isActiveWindow(); });
    return *dialog;
}

} // namespace

TEST_CASE("no word of a redesign is clipped, before it begins, on its ninth day and after its end",
          "[screens][touchmap][redesign]")
{
    const std::vector<RedesignScreen> screens{
        {"redesign-none", 0, 0}, {"redesign-day-9", 9, 0}, {"redesign-finished", 55, 40}};
    for (const Setting& setting : settings())
        DYNAMIC_SECTION(setting.name)
        {
            for (const RedesignScreen& screen : screens) {
                Program program;
                writeSettings(setting);
                QDialog& dialog = openRedesign(program, screen);
                CAPTURE(setting.name, screen.name);
                if (screen.workingDaysAgo == 9) {
                    CHECK(dialog.findChild<panels::DayTrack*>()->chosen() == 9);
                    CHECK(dialog.findChild<panels::DayTrack*>()->hasFocus());
                }
                checkLayout(dialog);
                keepPicture(
                    dialog,
                    QStringLiteral("%1-%2").arg(QLatin1String(screen.name), QLatin1String(setting.name)));
            }
        }
}
