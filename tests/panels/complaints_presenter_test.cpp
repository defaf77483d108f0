#include "panel_harness.h"

#include "core/complaint/complaint_repository.h"
#include "core/complaint/entry_habits.h"
#include "core/workspace/person_repository.h"
#include "panels/complaints/complaint_words.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/list/complaint_rows_model.h"

using namespace cxw;
using core::ComplaintStatus;
using core::ResolveStep;
using panels::Shelf;

namespace {

constexpr std::chrono::hours kHour{1};

class LogHarness final : public support::PanelHarness
{
public:
    /// Received so many hours before now; ids count up from 1.
    core::ComplaintId add(int hoursAgo, const char* summary, ComplaintStatus status = ComplaintStatus::Open)
    {
        const core::ComplaintId id(++m_last);
        core::Complaint complaint{.id = id,
                                  .reference = core::complaintReference(2026, m_last),
                                  .receivedAt = clock.now() - hoursAgo * kHour,
                                  .loggedAt = clock.now(),
                                  .summary = QString::fromUtf8(summary),
                                  .status = status};
        if (status == ComplaintStatus::Resolved)
            complaint.resolvedAt = clock.now();
        write([&](core::UnitOfWork& work) { work.complaints().save(complaint); });
        return id;
    }

    void begin()
    {
        log.begin();
        settleAll();
    }

    void choose(core::ComplaintId id)
    {
        log.choose(id);
        settleAll();
    }

    [[nodiscard]] const core::Complaint& chosen() const { return log.card()->complaint; }

    panels::ComplaintsPresenter log{context};

private:
    qint64 m_last = 0;
};

} // namespace

TEST_CASE("nothing is read before the log is looked at")
{
    LogHarness harness;
    harness.add(1, "Late");
    CHECK_FALSE(harness.log.isLoaded());
    CHECK_FALSE(harness.log.count(Shelf::All));
    harness.begin();
    CHECK(harness.log.isLoaded());
    CHECK(harness.log.count(Shelf::All) == 1);
}

TEST_CASE("a shelf shows its complaints, newest first, and the counts follow a change")
{
    LogHarness harness;
    const auto old = harness.add(30, "Old");
    const auto fresh = harness.add(1, "Fresh");
    harness.add(2, "Done", ComplaintStatus::Resolved);
    harness.begin();
    REQUIRE(harness.log.rows().size() == 2u);
    CHECK(harness.log.rows()[0].id == fresh);
    CHECK(harness.log.rows()[1].id == old);
    CHECK(harness.log.count(Shelf::Open) == 2);
    CHECK(harness.log.count(Shelf::All) == 3);
    harness.choose(fresh);
    harness.log.setStatus(ComplaintStatus::WaitingForUs);
    harness.settleAll();
    CHECK(harness.log.count(Shelf::WaitingForUs) == 1);
    harness.log.showShelf(Shelf::WaitingForUs);
    harness.settleAll();
    REQUIRE(harness.log.rows().size() == 1u);
    CHECK(harness.log.rows()[0].id == fresh);
}

TEST_CASE("the search narrows the shelf by beginnings of words, whatever their accents")
{
    LogHarness harness;
    harness.add(1, "Häuser ohne Strom");
    harness.add(2, "Rechnung zweimal");
    harness.begin();
    harness.log.search(QStringLiteral("hauser"));
    harness.settleAll();
    REQUIRE(harness.log.rows().size() == 1u);
    CHECK(harness.log.found() == 1);
    CHECK(harness.log.count(Shelf::Open) == 2);
    harness.log.search(QStringLiteral("%&/\"'"));
    harness.settleAll();
    CHECK(harness.log.rows().empty());
}

TEST_CASE("a choice narrows the shelf, is one filter with it, and leaves a shelf that it contradicts")
{
    LogHarness harness;
    const auto open = harness.add(1, "Late");
    const auto done = harness.add(2, "Late", ComplaintStatus::Resolved);
    harness.add(3, "Never came");
    harness.begin();
    QSignalSpy told(&harness.log, &panels::ComplaintsPresenter::filterChanged);
    core::FilterChoice choice{.period = core::ReceivedPeriod::ThisYear};
    harness.log.search(QStringLiteral("late"));
    harness.log.narrow(choice);
    harness.settleAll();
    CHECK(told.size() == 2);
    CHECK(harness.log.filter().unsettled);
    CHECK(harness.log.filter().text == QStringLiteral("late"));
    CHECK(harness.log.filter().receivedFrom);
    REQUIRE(harness.log.rows().size() == 1u);
    CHECK(harness.log.rows()[0].id == open);
    choice.parts.status = ComplaintStatus::Resolved;
    harness.log.narrow(choice);
    harness.settleAll();
    CHECK(harness.log.shelf() == Shelf::All);
    REQUIRE(harness.log.rows().size() == 1u);
    CHECK(harness.log.rows()[0].id == done);
    harness.log.showShelf(Shelf::WaitingForUs);
    harness.settleAll();
    CHECK(harness.log.choice() == core::FilterChoice());
    harness.log.showShelf(Shelf::All);
    harness.settleAll();
    CHECK(harness.log.found() == 2);
}

TEST_CASE("a long list is read page by page, without a gap and without a double")
{
    LogHarness harness;
    harness.write([&](core::UnitOfWork& work) {
        for (int i = 1; i <= 450; ++i)
            work.complaints().save({.id = core::ComplaintId(i),
                                    .reference = core::complaintReference(2026, i),
                                    .receivedAt = harness.clock.now() - i * kHour,
                                    .loggedAt = harness.clock.now(),
                                    .summary = QStringLiteral("x")});
    });
    harness.begin();
    panels::ComplaintRowsModel model(harness.log);
    CHECK(model.rowCount() == panels::ComplaintsPresenter::kPage);
    while (model.canFetchMore({})) {
        model.fetchMore({});
        model.fetchMore({}); // while the first is on its way
        harness.settleAll();
    }
    CHECK(model.rowCount() == 450);
    for (int i = 0; i < 450; ++i)
        CHECK(model.at(model.index(i))->id == core::ComplaintId(i + 1));
    CHECK(model.indexOf(core::ComplaintId(7)).row() == 6);
}

TEST_CASE("a step is ticked, taken back and undone")
{
    LogHarness harness;
    const auto id = harness.add(1, "Late");
    harness.begin();
    harness.choose(id);
    const auto before = harness.copy();
    harness.log.tickStep(ResolveStep::Seek);
    harness.settleAll();
    CHECK(harness.chosen().steps[2]->at == harness.clock.now());
    harness.undo();
    CHECK_FALSE(harness.chosen().steps[2]);
    harness.redo();
    CHECK(harness.chosen().steps[2]);
    harness.log.tickStep(ResolveStep::Seek);
    harness.log.skipStep(ResolveStep::Verify);
    harness.settleAll();
    CHECK_FALSE(harness.chosen().steps[2]);
    CHECK(harness.chosen().steps[5]->state == core::StepState::NotApplicable);
    CHECK(harness.log.rows()[0].steps.doesNotApply(ResolveStep::Verify));
}

TEST_CASE("a status sets the clocks that it means, and opening again counts")
{
    LogHarness harness;
    harness.choose(harness.add(5, "Late"));
    harness.log.setStatus(ComplaintStatus::Resolved);
    CHECK(harness.chosen().resolvedAt == harness.clock.now());
    CHECK(harness.chosen().closedAt == harness.clock.now());
    harness.log.setStatus(ComplaintStatus::ClosedWithoutAgreement);
    CHECK_FALSE(harness.chosen().resolvedAt);
    CHECK(harness.chosen().closedAt);
    CHECK(harness.chosen().timesReopened == 0);
    harness.log.setStatus(ComplaintStatus::Open);
    CHECK_FALSE(harness.chosen().closedAt);
    CHECK(harness.chosen().timesReopened == 1);
}

TEST_CASE("a removed complaint leaves the list and comes back undone")
{
    LogHarness harness;
    const auto id = harness.add(1, "Late");
    harness.begin();
    harness.choose(id);
    harness.log.removeChosen();
    harness.settleAll();
    CHECK(harness.log.rows().empty());
    CHECK_FALSE(harness.log.card());
    harness.undo();
    CHECK(harness.log.rows().size() == 1u);
}

TEST_CASE("mine are the open ones of whoever writes complaints down here, once that is known")
{
    LogHarness harness;
    const auto id = harness.add(1, "Late");
    const auto other = harness.add(2, "Cold");
    harness.begin();
    CHECK_FALSE(harness.log.knowsMe());
    harness.log.showShelf(Shelf::Mine);
    harness.write([&](core::UnitOfWork& work) {
        work.people().save({core::PersonId(11), QStringLiteral("Ana"), {}, {}});
        core::rememberAgent(work, core::PersonId(11));
        core::Complaint mine = *work.complaints().find(id);
        mine.agent = core::PersonId(11);
        work.complaints().save(mine);
    });
    harness.settleAll();
    CHECK(harness.log.knowsMe());
    CHECK(harness.log.count(Shelf::Mine) == 1);
    REQUIRE(harness.log.rows().size() == 1u);
    CHECK(harness.log.rows()[0].id == id);
    CHECK(other != id);
}

TEST_CASE("a length of time is said in its largest unit")
{
    using namespace std::chrono_literals;
    CHECK(panels::durationText(29min) == QStringLiteral("29 min"));
    CHECK(panels::durationText(60min) == QStringLiteral("1 h"));
    CHECK(panels::durationText(23h + 59min) == QStringLiteral("23 h"));
    CHECK(panels::durationText(24h) == QStringLiteral("1 d"));
    CHECK(panels::durationText(0ms) == QStringLiteral("0 min"));
}

TEST_CASE("the week of a shelf begins on Monday")
{
    const core::ComplaintFilter week = filterOf(Shelf::ThisWeek, {QDate(2026, 11, 29), {}}); // a Sunday
    CHECK(*week.receivedBefore - *week.receivedFrom == std::chrono::hours(7 * 24));
    const auto monday = QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(*week.receivedFrom));
    CHECK(monday.date() == QDate(2026, 11, 23));
}
