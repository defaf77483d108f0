#include "panel_harness.h"

#include "charts/words.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/learning/learning_charts.h"
#include "panels/complaints/learning/learning_presenter.h"

using namespace cxw;
using panels::AssumedCost;
using panels::Shelf;

namespace {

const charts::Words& learningWords()
{
    static const charts::Words words(core::Language::En);
    return words;
}

/// Ten complaints: even ones by phone and resolved within an hour, odd ones by letter and open; two of the
/// resolved left, one over service.
class LearningHarness final : public support::PanelHarness
{
public:
    LearningHarness()
    {
        write([this](core::UnitOfWork& work) {
            work.channels().save({.id = core::ChannelId(1),
                                  .name = QStringLiteral("Phone"),
                                  .icon = {},
                                  .firstResponseMinutes = 60,
                                  .resolutionMinutes = {}});
            work.channels().save({.id = core::ChannelId(2),
                                  .name = QStringLiteral("Letter"),
                                  .icon = {},
                                  .firstResponseMinutes = {},
                                  .resolutionMinutes = {}});
            for (int i = 1; i <= 10; ++i)
                work.complaints().save(complaint(i));
        });
        log.begin();
        log.showShelf(Shelf::All);
        settleAll();
    }

    void look()
    {
        learning.look();
        settleAll();
    }

    [[nodiscard]] core::Complaint complaint(int number) const
    {
        const bool even = number % 2 == 0;
        core::Complaint made{.id = core::ComplaintId(number),
                             .reference = core::complaintReference(2026, number),
                             .sourceReference = {},
                             .receivedAt = clock.now() - std::chrono::hours(24 * number),
                             .loggedAt = clock.now(),
                             .summary = QStringLiteral("Number %1").arg(number)};
        made.channel = core::ChannelId(even ? 1 : 2);
        if (!even)
            return made;
        made.firstResponseAt = made.receivedAt + std::chrono::minutes(number * 10); // 8 and 10 are late
        made.resolvedAt = made.receivedAt + std::chrono::hours(number);
        made.status = core::ComplaintStatus::Resolved;
        if (number <= 4)
            made.defection = core::Defection::Left;
        if (number == 2)
            made.defectionReason = core::DefectionReason::Service;
        return made;
    }

    [[nodiscard]] const core::LearningFigures& figures() const
    {
        REQUIRE(learning.figures());
        return *learning.figures();
    }

    panels::ComplaintsPresenter log{context};
    panels::LearningPresenter learning{log};
};

} // namespace

TEST_CASE("nothing is counted before somebody looks")
{
    LearningHarness harness;
    CHECK_FALSE(harness.learning.figures());
    CHECK_FALSE(harness.learning.isBusy());
    harness.learning.look();
    CHECK(harness.learning.isBusy());
    harness.settleAll();
    CHECK_FALSE(harness.learning.isBusy());
    CHECK(harness.figures().count == 10);
    CHECK(harness.figures().open == 5);
}

TEST_CASE("the figures follow the list's filter and search while somebody looks, and no longer")
{
    LearningHarness harness;
    harness.look();
    harness.log.showShelf(Shelf::Open);
    harness.settleAll();
    CHECK(harness.figures().count == 5);
    harness.log.search(QStringLiteral("Number 3"));
    harness.settleAll();
    CHECK(harness.figures().count == 1);
    harness.learning.lookAway();
    harness.log.showShelf(Shelf::All);
    harness.settleAll();
    CHECK(harness.figures().count == 1);
    harness.look();
    CHECK(harness.figures().count == 1); // the search is still on: one of all
}

TEST_CASE("the figures follow a change of a complaint")
{
    LearningHarness harness;
    harness.look();
    harness.write([&](core::UnitOfWork& work) { work.complaints().remove(core::ComplaintId(3)); });
    harness.settleAll();
    CHECK(harness.figures().count == 9);
}

TEST_CASE("cancelled counting keeps the old figures and says so")
{
    LearningHarness harness;
    harness.look();
    harness.log.showShelf(Shelf::Open);
    REQUIRE(harness.learning.isBusy());
    harness.learning.cancel();
    harness.settleAll();
    CHECK_FALSE(harness.learning.isBusy());
    CHECK(harness.learning.isStale());
    CHECK(harness.figures().count == 10);
    harness.learning.count();
    harness.settleAll();
    CHECK(harness.figures().count == 5);
    CHECK_FALSE(harness.learning.isStale());
}

TEST_CASE("a figure narrows the list to its complaints, and the list goes back")
{
    LearningHarness harness;
    harness.look();
    QSignalSpy wanted(&harness.learning, &panels::LearningPresenter::rowsWanted);
    const core::ChannelTarget& phone = harness.learning.targets().channels.front();
    CHECK(phone.counts.met == 3);
    harness.learning.showRows(harness.learning.rows().target(phone.channel,
                                                             core::ComplaintTime::FirstResponse,
                                                             core::TargetState::Missed),
                              QStringLiteral("Phone: goal missed"));
    harness.settleAll();
    CHECK(wanted.count() == 1);
    REQUIRE(harness.log.behind());
    CHECK(harness.log.behind()->what == QStringLiteral("Phone: goal missed"));
    CHECK(harness.log.found() == 2);
    CHECK(harness.figures().count == 10); // what is counted is the filter's, not the narrowed list's
    harness.log.leaveBehind();
    harness.settleAll();
    CHECK(harness.log.found() == 10);
}

TEST_CASE("another filter is no longer behind the figure")
{
    LearningHarness harness;
    harness.look();
    harness.learning.showRows(harness.learning.rows().open(), QStringLiteral("Still open"));
    harness.settleAll();
    CHECK(harness.log.found() == 5);
    harness.log.showShelf(Shelf::All);
    harness.settleAll();
    CHECK_FALSE(harness.log.behind());
    CHECK(harness.log.found() == 10);
}

TEST_CASE("an assumption makes the cost, and one undo takes it back")
{
    LearningHarness harness;
    harness.look();
    CHECK_FALSE(harness.learning.cost().sum);
    harness.learning.assume(AssumedCost::LeftOverService, 32'000);
    harness.settleAll();
    CHECK(harness.learning.cost().sum == 32'000);
    CHECK(harness.edits.stack().count() == 1);
    harness.learning.assume(AssumedCost::LeftOverService, 32'000); // the same is no step
    CHECK(harness.edits.stack().count() == 1);
    harness.undo();
    harness.settleAll();
    CHECK_FALSE(harness.learning.cost().sum);
    harness.redo();
    harness.settleAll();
    CHECK(harness.learning.cost().sum == 32'000);
    CHECK(harness.figures().count == 10);
}

TEST_CASE("the charts say what the figures say")
{
    LearningHarness harness;
    harness.look();
    const core::LearningFigures& figures = harness.figures();
    const charts::TimesTable times = panels::timesChart(figures);
    REQUIRE(times.size() == panels::kLearningTimes.size());
    CHECK(times[1].count == 5);
    CHECK(times[1].median == 6.0);
    CHECK_FALSE(times[1].p90); // five are too few
    CHECK(times[1].points.size() == 5u);

    const charts::SplitBar bar = panels::defectionChart(figures.defection);
    CHECK(bar.total() == 2);
    CHECK(bar.parts.back().count == 1);
    CHECK(bar.parts.back().tone == charts::SplitTone::Unknown);
    CHECK(panels::reasonAt(figures.defection, bar.parts.size() - 1) == core::DefectionReason::Unknown);

    const charts::IntervalBars steps = panels::stepsChart(figures);
    CHECK(steps.rows.size() == 9u);
    CHECK(steps.rows[1].of == 5); // settled ones
}

TEST_CASE("small bars become one, the vital few never")
{
    std::vector<core::GroupFigures> groups;
    for (int i = 0; i < 30; ++i)
        groups.push_back({.id = i, .name = QString::number(i), .count = i < 10 ? 100 : 1});
    const core::GroupPareto pareto = core::paretoOf(groups, core::GroupWeight::Count);
    REQUIRE(pareto.vitalFew == 9);
    const charts::ParetoChart chart =
        panels::paretoChart(pareto, core::GroupWeight::Count, {}, learningWords());
    CHECK(chart.pareto.bars.size() == 10u);
    CHECK(chart.names.last() == QStringLiteral("21 others"));
    CHECK(chart.values.last() == QStringLiteral("120"));
    CHECK(panels::paretoChart(pareto, core::GroupWeight::Count, {}, learningWords(), 30).pareto.bars.size()
          == 30u);
}

TEST_CASE("money is told in the habit of the language, without decimals where there are none")
{
    CHECK(panels::moneyText(1'728'000, QStringLiteral("EUR"), learningWords()) == QStringLiteral("€17,280"));
    CHECK(panels::moneyText(8'450, QStringLiteral("EUR"), learningWords()) == QStringLiteral("€84.50"));
    CHECK(panels::moneyText(500, QStringLiteral("JPY"), learningWords()) == QStringLiteral("500\u00A0JPY"));
    CHECK(panels::moneyText(1'728'000, QStringLiteral("EUR"), charts::Words(core::Language::De))
          == QStringLiteral("17.280\u00A0€"));
}
