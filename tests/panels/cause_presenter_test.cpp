#include "panel_harness.h"

#include "charts/words.h"
#include "core/actions/action_repository.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/learning/cause_presenter.h"
#include "panels/complaints/learning/learning_charts.h"

using namespace cxw;

namespace {

/// Two causes; the second was fixed on a Wednesday twenty weeks after the log began: two complaints a week
/// before, none after.
class CauseHarness final : public support::PanelHarness
{
public:
    CauseHarness()
    {
        write([this](core::UnitOfWork& work) {
            work.causes().save({.id = core::CauseId(1),
                                .name = QStringLiteral("Menu has no owner"),
                                .description = {},
                                .fixedOn = {}});
            work.causes().save({.id = core::CauseId(2),
                                .name = QStringLiteral("Letter asks too late"),
                                .description = {},
                                .fixedOn = fixedOn()});
            qint64 id = 0;
            for (int week = 0; week < 34; ++week)
                for (int each = 0; each < 2; ++each)
                    work.complaints().save(complaint(++id, week, week < 20 ? 2 : 1));
        });
        log.begin();
        log.showShelf(panels::Shelf::All);
        settleAll();
        learning.look();
        settleAll();
    }

    [[nodiscard]] QDate firstMonday() const
    {
        const QDate today = clock.today();
        return today.addDays(1 - today.dayOfWeek() - 7 * 33);
    }
    [[nodiscard]] QDate fixedOn() const { return firstMonday().addDays(7 * 20 + 2); }

    [[nodiscard]] core::Complaint complaint(qint64 id, int week, qint64 cause) const
    {
        core::Complaint made{.id = core::ComplaintId(id),
                             .reference = core::complaintReference(2026, id),
                             .sourceReference = {},
                             .receivedAt =
                                 core::startOf(firstMonday().addDays(7 * week), QTimeZone::systemTimeZone())
                                 + std::chrono::hours(9),
                             .loggedAt = clock.now(),
                             .summary = QStringLiteral("One")};
        made.cause = core::CauseId(cause);
        return made;
    }

    [[nodiscard]] const panels::ShownCause& shown() const
    {
        REQUIRE(causes.shown());
        return *causes.shown();
    }

    panels::ComplaintsPresenter log{context};
    panels::LearningPresenter learning{log};
    panels::CausePresenter causes{log, learning};
};

} // namespace

TEST_CASE("the cause that was fixed comes first, with its verdict")
{
    CauseHarness harness;
    CHECK(harness.causes.causes().size() == 2u);
    CHECK(harness.shown().cause.name == QStringLiteral("Letter asks too late"));
    CHECK(harness.shown().complaints == 40);
    REQUIRE(harness.shown().fix);
    CHECK(harness.shown().fix->check.verdict == core::FixVerdict::Fixed);

    const charts::Words words(core::Language::En);
    const charts::ControlSeries series = panels::fixChart(harness.shown().weeks, *harness.shown().fix, words);
    CHECK_FALSE(panels::verdictText(*harness.shown().fix, words).isEmpty());
    for (const auto& stretch : series.stretches)
        CHECK(stretch.first <= stretch.end);
    CHECK(series.stretches.back().end == series.marks.size());
}

TEST_CASE("a cause has the same verdict whatever weeks the list is narrowed to")
{
    CauseHarness harness;
    REQUIRE(harness.shown().recurrence);
    const core::CauseRecurrence whole = *harness.shown().recurrence;
    CHECK(harness.shown().fix->check == whole.check);
    CHECK(whole.before.weeks == 19); // the first week of the log may be cut
    CHECK(whole.after.weeks == 12);
    harness.log.narrow({.parts = {}, .period = core::ReceivedPeriod::Last13Weeks, .from = {}, .to = {}});
    harness.settleAll();
    harness.learning.look();
    harness.settleAll();
    CHECK(harness.shown().fix->before.weeks.empty());
    CHECK(harness.shown().recurrence == whole);
    CHECK(harness.shown().fix->check == whole.check);
    const QString compared = panels::comparedWeeks(whole, charts::Words(core::Language::En).numbers());
    CHECK(compared.startsWith(QStringLiteral("Weeks compared: ")));
}

TEST_CASE("another cause is looked at when it is chosen, and the list narrows to it")
{
    CauseHarness harness;
    harness.causes.choose(core::CauseId(1));
    harness.settleAll();
    CHECK(harness.shown().complaints == 28);
    CHECK_FALSE(harness.shown().fix);
    harness.learning.showRows(harness.causes.rows(), harness.shown().cause.name);
    harness.settleAll();
    CHECK(harness.log.found() == 28);
}

TEST_CASE("a why is added under another and taken back in one step")
{
    CauseHarness harness;
    harness.causes.addWhy({}, QStringLiteral("Nobody answers"));
    harness.settleAll();
    REQUIRE(harness.shown().cause.whys.whys.size() == 1u);
    harness.causes.addWhy(harness.shown().cause.whys.whys.front().id,
                          QStringLiteral("The menu has no owner"));
    harness.settleAll();
    REQUIRE(harness.shown().cause.whys.whys.size() == 2u);
    CHECK(numberOf(harness.shown().cause.whys, harness.shown().cause.whys.whys.back().id)
          == QStringLiteral("2"));
    harness.undo();
    harness.settleAll();
    CHECK(harness.shown().cause.whys.whys.size() == 1u);
    harness.causes.addWhy({}, QStringLiteral("   ")); // nothing is no why
    CHECK(harness.shown().cause.whys.whys.size() == 1u);
}

TEST_CASE("a fix is planned as an action against the cause, and taken back in one step")
{
    CauseHarness harness;
    harness.causes.planFix(QStringLiteral("Give the menu an owner"));
    harness.settleAll();
    REQUIRE(harness.shown().actions.size() == 1u);
    CHECK(harness.shown().actions.front().cause == core::CauseId(2));
    CHECK(harness.shown().actions.front().due == harness.clock.today().addMonths(3));
    harness.undo();
    harness.settleAll();
    CHECK(harness.shown().actions.empty());
}
