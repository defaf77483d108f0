#include "map_harness.h"

#include "core/actions/action_repository.h"
#include "core/complaint/complaint_repository.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/vote_repository.h"
#include "panels/home/home_presenter.h"

using namespace cxw;

namespace {

class HomeHarness final : public support::PanelHarness
{
public:
    HomeHarness() { settleAll(); }
    [[nodiscard]] const panels::HomeState& state() const { return home.state(); }

    /// The days that pass until the last round is due, once `today` is what it is.
    [[nodiscard]] int daysToDueOn(QDate today)
    {
        clock.setToday(today);
        home.setLanguage(core::Language::En);
        settleAll();
        return state().due.daysToRound();
    }

    panels::HomePresenter home{context, core::Language::En};
};

core::Round draftAfter(const core::Round& last)
{
    core::Round round = last;
    round.id = core::RoundId(77);
    round.number = last.number + 1;
    round.state = core::RoundState::Draft;
    return round;
}

} // namespace

TEST_CASE("a fresh workspace has a name and nothing to look back on")
{
    HomeHarness harness;
    CHECK(harness.state().loaded);
    CHECK(harness.state().workspace.name == QStringLiteral("Nordlicht"));
    CHECK_FALSE(harness.state().lastRound);
    CHECK_FALSE(harness.state().openRound);
    CHECK_FALSE(harness.state().due.round);
    CHECK_FALSE(harness.home.isReadOnly());
}

TEST_CASE("the next round is due in some days, today, or late by some")
{
    HomeHarness harness;
    harness.addSampleCompany();
    REQUIRE(harness.state().due.round);
    const QDate due = harness.state().lastRound->due;
    CHECK(due == QDate(2027, 5, 18));
    CHECK(harness.state().due.daysToRound() == QDate(2026, 11, 22).daysTo(due));
    CHECK(harness.daysToDueOn(due) == 0);
    CHECK(harness.daysToDueOn(due.addDays(9)) == -9);
}

TEST_CASE("home reads agreed scores when every area has one")
{
    HomeHarness harness;
    harness.addSampleCompany();
    const bool everyAreaAgreed = harness.state().lastRound->agreed.total.has_value();
    CHECK(harness.state().reading == (everyAreaAgreed ? core::Reading::Agreed : core::Reading::Votes));
    CHECK(harness.state().areas.size() == 4);
    CHECK(harness.state().areas.front().name
          == support::shippedBank().areaName(harness.state().areas.front().result.area, core::Language::En));
}

TEST_CASE("a round with open questions is one to go on with, beside the last one with answers")
{
    HomeHarness harness;
    harness.addSampleCompany();
    const core::Round last = harness.state().lastRound->sheet.round;
    const core::RoundQuestion question = harness.state().lastRound->sheet.questions.front();
    harness.write([&](core::UnitOfWork& work) {
        work.rounds().save(draftAfter(last));
        core::RoundQuestion asked = question;
        asked.id = core::RoundQuestionId(78);
        asked.round = core::RoundId(77);
        work.rounds().saveQuestion(asked);
    });
    REQUIRE(harness.state().openRound);
    CHECK(harness.state().openRound->number == last.number + 1);
    CHECK(harness.state().openQuestions == 1);
    CHECK(harness.state().lastRound->sheet.round.id == last.id);
}

TEST_CASE("a round whose questions all have answers is not open any more")
{
    HomeHarness harness;
    const core::Round round{.id = core::RoundId(5),
                            .date = QDate(2026, 11, 22),
                            .anchorDate = QDate(2026, 11, 22),
                            .state = core::RoundState::Voting,
                            .templateId = QStringLiteral("quick")};
    const core::Question asked = support::shippedBank().questions.front();
    const core::RoundQuestion question{
        .id = core::RoundQuestionId(6), .round = round.id, .question = asked.id, .area = asked.area};
    harness.write([&](core::UnitOfWork& work) {
        work.rounds().save(round);
        work.rounds().saveSeat({.id = core::SeatId(7), .round = round.id});
        work.rounds().saveQuestion(question);
    });
    CHECK(harness.state().openQuestions == 1);
    harness.write([&](core::UnitOfWork& work) {
        work.votes().cast(
            {.question = question.id, .seat = core::SeatId(7), .answer = core::Answer::DontKnow});
    });
    CHECK_FALSE(harness.state().openRound);
    CHECK(harness.state().lastRound);
}

TEST_CASE("another language names the areas anew")
{
    HomeHarness harness;
    harness.addSampleCompany();
    const QString english = harness.state().areas.front().name;
    harness.home.setLanguage(core::Language::Ru);
    harness.settleAll();
    CHECK(harness.state().areas.front().name != english);
}

TEST_CASE("drafts and view state do not make home read the file again")
{
    HomeHarness harness;
    QSignalSpy changed(&harness.home, &panels::HomePresenter::changed);
    emit harness.changes.committed(core::ChangeSet(core::EntityKind::Draft));
    harness.settleAll();
    CHECK(changed.isEmpty());
    emit harness.changes.committed(core::ChangeSet(core::EntityKind::Vote));
    emit harness.changes.committed(core::ChangeSet(core::EntityKind::Vote));
    harness.settleAll();
    CHECK(changed.count() == 1); // only the newest answer counts
}

TEST_CASE("complaints are read again when somebody looks at home, and not before")
{
    HomeHarness harness;
    harness.home.setSeen(false);
    QSignalSpy changed(&harness.home, &panels::HomePresenter::changed);
    harness.write([&harness](core::UnitOfWork& work) {
        work.complaints().save(core::Complaint{.id = core::ComplaintId(1),
                                               .reference = core::complaintReference(2026, 1),
                                               .sourceReference = {},
                                               .receivedAt = harness.clock.now(),
                                               .loggedAt = harness.clock.now()});
    });
    harness.settleAll();
    CHECK(changed.isEmpty());
    harness.home.setSeen(true);
    harness.settleAll();
    CHECK(changed.count() == 1);
    CHECK(harness.state().log.toComplete == 1);
}

TEST_CASE("home shows the actions that are late or soon will be, the latest first")
{
    HomeHarness harness;
    harness.addSampleCompany();
    REQUIRE(harness.state().dueActions.size() == 2);
    CHECK(harness.state().dueActions.front().action.due == QDate(2026, 11, 19));
    CHECK(harness.state().dueActions.front().owner == QStringLiteral("Ana Lindner"));
    CHECK(harness.state().overdueActions == 2);
    CHECK(harness.state().openActions == 6);
    core::Action soon = harness.state().dueActions.front().action;
    soon.due = harness.clock.today().addDays(panels::HomePresenter::kSoonDays);
    harness.write([&](core::UnitOfWork& work) { work.actions().save(soon); });
    CHECK(harness.state().dueActions.size() == 2);
    CHECK(harness.state().overdueActions == 1);
    soon.due = soon.due.addDays(1);
    harness.write([&](core::UnitOfWork& work) { work.actions().save(soon); });
    CHECK(harness.state().dueActions.size() == 1);
}

TEST_CASE("Home counts the complaints of the weeks, what to complete and what was promised")
{
    HomeHarness harness;
    const core::Instant now = harness.clock.now();
    CHECK(harness.state().log == core::LogSummary());
    harness.write([&](core::UnitOfWork& work) {
        const auto save = [&](int id, int daysAgo, std::optional<int> promiseInHours) {
            core::Complaint complaint{.id = core::ComplaintId(id),
                                      .reference = core::complaintReference(2026, id),
                                      .sourceReference = {},
                                      .receivedAt = now - std::chrono::hours(24 * daysAgo),
                                      .loggedAt = now,
                                      .summary = QStringLiteral("One")};
            if (promiseInHours)
                complaint.promises = {{.id = core::PromiseId(id),
                                       .text = QStringLiteral("Promise %1").arg(id),
                                       .due = now + std::chrono::hours(*promiseInHours)}};
            work.complaints().save(complaint);
        };
        save(1, 21, std::nullopt);
        save(2, 14, -3);
        save(3, 14, -5);
        save(4, 400, std::nullopt); // long ago: the log is older than the weeks shown
        save(5, 0, 24 * 30);        // due next month
    });
    harness.settleAll();
    const core::LogSummary& log = harness.state().log;
    REQUIRE(log.weeks.weeks.size() == 4u);
    CHECK(log.weeks.weeks[0].count == 1);
    CHECK_FALSE(log.weeks.weeks[0].isPartial);
    CHECK(log.weeks.weeks[1].count == 2);
    CHECK(log.weeks.weeks[3].count == 1);
    CHECK(log.weeks.weeks[3].isPartial); // it is not over
    CHECK(log.weeks.limits);
    CHECK(log.toComplete == 5);
    CHECK(log.latePromises == 2);
    CHECK(log.promisesThisWeek == 0);
    REQUIRE(log.promises.size() == 2u);
    CHECK(log.promises[0].text == QStringLiteral("Promise 3")); // the later, the more urgent
    CHECK(log.promises[1].text == QStringLiteral("Promise 2"));
}

TEST_CASE("home names the weakest touchpoints of today's maps, and the maps with the oldest confirmations")
{
    HomeHarness harness;
    CHECK(harness.state().maps == core::MapSummary());
    auto old = support::mapOf({{"Buy", {"a", "b", "c", "d"}}}, harness.ids);
    for (std::size_t i = 0; i < old.touchpoints.size(); ++i) {
        old.touchpoints[i].importanceCustomer = int(i) + 1;
        old.touchpoints[i].satisfaction = 2;
        old.touchpoints[i].confirmedOn = harness.clock.today().addDays(i == 2 ? -300 : -190);
    }
    auto future = support::mapOf({{"Buy", {"worse"}}}, harness.ids);
    future.map.state = core::MapState::Future;
    future.map.counterpart = old.map.id;
    future.touchpoints[0].importanceCustomer = 5;
    future.touchpoints[0].satisfaction = 1;
    harness.write([&](core::UnitOfWork& work) {
        support::saveMap(work, old);
        support::saveMap(work, future);
    });
    harness.settleAll();
    const core::MapSummary& maps = harness.state().maps;
    REQUIRE(maps.weakest.size() == core::kSummarySpots);
    CHECK(maps.weakest[0].title == QStringLiteral("d"));
    CHECK(maps.weakest[0].spot.score() == 12.0);
    CHECK(maps.weakest[2].title == QStringLiteral("b"));
    REQUIRE(maps.toConfirm.size() == 1);
    CHECK(maps.toConfirm[0].touchpoints == 4);
    CHECK(maps.toConfirm[0].first == old.touchpoints[2].id);
    CHECK(maps.toConfirm[0].oldest == harness.clock.today().addDays(-300));
}
