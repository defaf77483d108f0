#include "map_harness.h"

#include "core/calendar/calendar_repository.h"
#include "core/calendar/work_calendar.h"
#include "core/complaint/complaint_repository.h"
#include "core/number_format.h"
#include "core/workspace/draft_repository.h"
#include "panels/home/home_presenter.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/inspector/live_text.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/redesign/day_track.h"
#include "panels/touchmap/redesign/redesign_dialog.h"
#include "panels/touchmap/redesign/redesign_words.h"

#include <QDateEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace cxw;
using panels::RedesignPart;

namespace {

/// The map "a b | c", and the redesign of "a".
class RedesignHarness final : public support::PanelHarness
{
public:
    RedesignHarness()
    {
        const auto whole = support::mapOf({{"Buy", {"a", "b"}}, {"Use", {"c"}}}, ids);
        write([&](core::UnitOfWork& work) { support::saveMap(work, whole); });
        a = whole.touchpoints.front().id;
        maps.begin();
        settleAll();
        redesigns.follow(a);
        settleAll();
    }

    /// So many working days ago, on a calendar without holidays.
    [[nodiscard]] QDate workingDaysAgo(int count) const
    {
        const auto schedule = scheduleOf(core::standardCalendar(core::localZone()));
        QDate day = clock.today();
        while (count > 0) {
            day = day.addDays(-1);
            count -= schedule.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
    void begin(QDate day)
    {
        redesigns.begin(day);
        settleAll();
    }
    [[nodiscard]] std::vector<core::Redesign> stored()
    {
        settleAll();
        return read([](const core::UnitOfWork& work) { return work.redesigns().all(); });
    }
    void complainAt(QDate day)
    {
        core::Complaint complaint;
        complaint.id = ids.next<core::ComplaintId>();
        complaint.reference = QString::number(complaint.id.value());
        complaint.receivedAt =
            core::instantFrom(day.startOfDay().toMSecsSinceEpoch()) + std::chrono::hours(12);
        complaint.loggedAt = complaint.receivedAt;
        complaint.summary = QStringLiteral("late");
        complaint.touchpoint = a;
        write([&](core::UnitOfWork& work) { work.complaints().save(complaint); });
    }

    panels::MapPresenter maps{context, core::Language::En, {}};
    panels::RedesignPresenter redesigns{maps};
    core::TouchpointId a;
};

template <class Widget> Widget& partOf(QWidget& window, const char* name)
{
    auto* found = window.findChild<Widget*>(QLatin1String(name));
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("a redesign begins, is undone and done again")
{
    RedesignHarness h;
    const auto before = h.copy();
    CHECK_FALSE(h.redesigns.redesign());
    h.begin(h.clock.today());
    REQUIRE(h.redesigns.redesign());
    CHECK(h.redesigns.redesign()->startsOn == h.clock.today());
    support::checkUndo(h, before);
}

TEST_CASE("a second redesign does not begin while one goes on")
{
    RedesignHarness h;
    h.begin(h.clock.today());
    h.begin(h.clock.today().addDays(7));
    CHECK(h.stored().size() == 1);
    h.redesigns.setFinished(true);
    h.begin(h.clock.today().addDays(7));
    CHECK(h.stored().size() == 2);
}

TEST_CASE("the day of a redesign skips the holidays of the workspace")
{
    RedesignHarness h;
    h.begin(h.workingDaysAgo(6));
    const int day = h.redesigns.progress().day;
    h.write([&](core::UnitOfWork& work) {
        auto calendar = core::standardCalendar(core::localZone());
        calendar.holidays[h.workingDaysAgo(3)] = QStringLiteral("free");
        work.calendar().save(calendar);
    });
    CHECK(h.redesigns.progress().day == day - 1);
}

TEST_CASE("texts, notes and the end of a redesign are one undo step each")
{
    RedesignHarness h;
    h.begin(h.clock.today());
    h.redesigns.setText(RedesignPart::Proposal, QStringLiteral(" One page "));
    h.redesigns.setDayNote(3, QStringLiteral("asked five callers"));
    h.redesigns.setFinished(true);
    core::Redesign stored = h.stored().front();
    CHECK(stored.proposal == QStringLiteral("One page"));
    CHECK(stored.dayNotes.at(3) == QStringLiteral("asked five callers"));
    CHECK(stored.finishedOn == h.clock.today());
    h.undo();
    CHECK_FALSE(h.stored().front().finishedOn.isValid());
    h.undo();
    CHECK(h.stored().front().dayNotes.empty());
    h.undo();
    CHECK(h.stored().front().proposal.isEmpty());
    h.redesigns.setDayNote(21, QStringLiteral("too late"));
    CHECK(h.stored().front().dayNotes.empty());
}

TEST_CASE("complaints are counted as long before a redesign as after it")
{
    RedesignHarness h;
    const QDate today = h.clock.today();
    const QDate start = today.addDays(-70);
    const QDate end = today.addDays(-40);
    for (const int days : {1, 20, 40, 41})
        h.complainAt(start.addDays(-days)); // the last is too long ago
    h.complainAt(start.addDays(5));         // during it
    h.complainAt(end.addDays(1));
    h.begin(start);
    CHECK_FALSE(h.redesigns.counts());
    h.write([&](core::UnitOfWork& work) {
        core::Redesign redesign = *h.redesigns.redesign();
        redesign.finishedOn = end;
        work.redesigns().save(redesign);
    });
    REQUIRE(h.redesigns.counts());
    CHECK(*h.redesigns.counts() == panels::RedesignPresenter::Counts{.before = 3, .after = 1, .days = 40});
}

TEST_CASE("a log that begins later than the days before a redesign compares nothing")
{
    RedesignHarness h;
    const QDate start = h.clock.today().addDays(-70);
    h.complainAt(start.addDays(-20));
    h.begin(start);
    h.write([&](core::UnitOfWork& work) {
        core::Redesign redesign = *h.redesigns.redesign();
        redesign.finishedOn = h.clock.today().addDays(-40);
        work.redesigns().save(redesign);
    });
    const core::NumberFormat numbers{QLocale(QLocale::English)};
    CHECK_FALSE(h.redesigns.counts());
    CHECK(panels::effectSentence(h.redesigns, numbers)
          == QStringLiteral("Complaints before and after: the log does not reach back far enough"));
    h.complainAt(start.addDays(-40));
    CHECK(panels::effectSentence(h.redesigns, numbers)
          == QStringLiteral("Complaints: 2 in the 40 days before, 0 in the 40 days after"));
}

TEST_CASE("looking at a redesign that goes on does not move its start")
{
    RedesignHarness h;
    const QDate start = h.workingDaysAgo(8);
    h.begin(start);
    const panels::Appearance appearance{QFont()};
    QWidget window;
    window.show();
    auto* dialog = new panels::RedesignDialog(appearance, h.maps, h.a, &window);
    dialog->open();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    auto& field = partOf<QDateEdit>(*dialog, "redesignStart");
    field.setFocus();
    h.settleAll();
    CHECK(field.date() == start);
    CHECK(partOf<panels::DayTrack>(*dialog, "redesignDays").chosen() == h.redesigns.progress().day);
    dialog->reject();
    CHECK(h.stored().front().startsOn == start);
    CHECK(h.edits.stack().count() == 1);
}

TEST_CASE("what was typed is kept when the dialog goes with its window")
{
    RedesignHarness h;
    h.begin(h.clock.today());
    const panels::Appearance appearance{QFont()};
    auto window = std::make_unique<QWidget>();
    window->show();
    auto* dialog = new panels::RedesignDialog(appearance, h.maps, h.a, window.get());
    dialog->open();
    h.settleAll();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    auto& ideas = partOf<panels::LiveText>(*dialog, "redesignIdeas");
    ideas.setFocus();
    QTest::keyClicks(&ideas, QStringLiteral("a person first"));
    window.reset();
    CHECK(h.stored().front().ideas == QStringLiteral("a person first"));
}

TEST_CASE("after a finished redesign another one begins")
{
    RedesignHarness h;
    h.begin(h.workingDaysAgo(30));
    h.redesigns.setFinished(true);
    h.settleAll();
    const panels::Appearance appearance{QFont()};
    panels::RedesignDialog dialog(appearance, h.maps, h.a);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    h.settleAll();
    partOf<QPushButton>(dialog, "redesignAgain").click();
    CHECK(h.stored().size() == 2);
    CHECK(h.redesigns.redesign()->startsOn == h.clock.today());
    CHECK(partOf<QPushButton>(dialog, "redesignAgain").isHidden());
}

TEST_CASE("the dialog begins a redesign by Enter, and keeps what is typed day by day")
{
    RedesignHarness h;
    const panels::Appearance appearance{QFont()};
    QWidget window;
    window.show();
    auto* dialog = new panels::RedesignDialog(appearance, h.maps, h.a, &window);
    dialog->open();
    h.settleAll();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    partOf<QPushButton>(*dialog, "redesignBegin").click();
    h.settleAll();
    REQUIRE(h.stored().size() == 1);
    auto& days = partOf<panels::DayTrack>(*dialog, "redesignDays");
    days.setFocus();
    QTest::keyClick(&days, Qt::Key_Right);
    CHECK(days.chosen() == 2);
    auto& note = partOf<panels::LiveText>(*dialog, "redesignNote");
    note.setFocus();
    QTest::keyClicks(&note, QStringLiteral("rang ten customers"));
    days.setFocus();
    CHECK(h.stored().front().dayNotes.at(2) == QStringLiteral("rang ten customers"));
    QTest::keyClick(&days, Qt::Key_Left);
    CHECK(note.toPlainText().isEmpty());
    auto& ideas = partOf<panels::LiveText>(*dialog, "redesignIdeas");
    ideas.setFocus();
    QTest::keyClicks(&ideas, QStringLiteral("a person first"));
    dialog->accept(); // what was typed last is not lost
    CHECK(h.stored().front().ideas == QStringLiteral("a person first"));
    CHECK(h.read([](const core::UnitOfWork& work) { return work.drafts().all(); }).empty());
}

TEST_CASE("Home knows the redesigns that go on, the latest first, and forgets those that are finished")
{
    RedesignHarness h;
    panels::HomePresenter home{h.context, core::Language::En};
    h.settleAll();
    CHECK(home.state().redesigns.empty());
    h.begin(h.workingDaysAgo(6));
    const auto running = [&] {
        h.settleAll();
        return home.state().redesigns;
    };
    REQUIRE(running().size() == 1);
    CHECK(running().front().title == QStringLiteral("a"));
    CHECK(running().front().progress == h.redesigns.progress());
    h.write([&](core::UnitOfWork& work) {
        const auto other = h.maps.document().whole().touchpoints.at(1).id;
        core::Redesign late;
        late.id = h.ids.next<core::RedesignId>();
        late.touchpoint = other;
        late.startsOn = h.workingDaysAgo(25);
        work.redesigns().save(late);
        late.id = h.ids.next<core::RedesignId>();
        late.startsOn = h.clock.today().addDays(30); // not begun
        work.redesigns().save(late);
    });
    REQUIRE(running().size() == 2);
    CHECK(running().front().title == QStringLiteral("b"));
    CHECK(running().front().progress.state == core::RedesignState::Overdue);
    h.redesigns.setFinished(true);
    CHECK(running().size() == 1);
}
