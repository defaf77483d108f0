#include "exchange/report/actions_report.h"

#include "core/actions/action_repository.h"
#include "exchange/report/sample_report.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cxw;
using core::ActionStatus;
using core::Language;
using support::SampleReports;

namespace {

/// The sample's actions, all of them done, with these changes.
class ActionsHarness final
{
public:
    ActionsHarness()
    {
        for (const core::Action& each : sample.workspace.work.actions().all())
            m_ids.push_back(each.id);
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            change(i, [&](core::Action& action) {
                action.status = ActionStatus::Done;
                action.closedAt = sample.workspace.clock.now();
            });
    }

    template <class Change> void change(std::size_t index, Change change)
    {
        core::Action action = sample.workspace.work.actions().find(m_ids[index]).value();
        change(action);
        sample.workspace.work.actions().save(action);
    }
    [[nodiscard]] exchange::SectionedReport report() const { return sample.reportOn(sample.actions()); }
    [[nodiscard]] QDate today() const { return sample.workspace.clock.today(); }

    SampleReports sample{Language::En};

private:
    std::vector<core::ActionId> m_ids; ///< in the order of the sample
};

void reopen(core::Action& action)
{
    action.status = ActionStatus::Open;
    action.closedAt.reset();
}

const charts::ChartTable& tableOf(const exchange::ReportSection& section)
{
    return std::get<exchange::ReportTable>(section.blocks.front()).cells;
}

} // namespace

TEST_CASE("open actions come first, the most overdue on top and those without a date last")
{
    ActionsHarness harness;
    const QDate today = harness.today();
    harness.change(0, [](core::Action& action) {
        reopen(action);
        action.due = {};
        action.what = QStringLiteral("no date");
    });
    harness.change(1, [&](core::Action& action) {
        reopen(action);
        action.due = today.addDays(9);
        action.what = QStringLiteral("later");
    });
    harness.change(2, [&](core::Action& action) {
        reopen(action);
        action.due = today.addDays(-9);
        action.what = QStringLiteral("late");
    });
    const auto report = harness.report();
    const auto& open = report.sections.front();
    CHECK(open.heading.title == QStringLiteral("Open actions"));
    CHECK(open.heading.sentence == QStringLiteral("3 actions open, 1 of them overdue."));
    const auto& rows = tableOf(open).rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0][0] == QStringLiteral("late"));
    CHECK(rows[0][6] == QStringLiteral("13 Nov 2026\n9 days late"));
    CHECK(rows[1][0] == QStringLiteral("later"));
    CHECK(rows[1][6] == QStringLiteral("1 Dec 2026"));
    CHECK(rows[2][0] == QStringLiteral("no date"));
    CHECK(rows[2][6] == QStringLiteral("–"));
}

TEST_CASE("an action stands with its question, round, score with n, owner and expected score")
{
    ActionsHarness harness;
    const auto document = harness.sample.actions();
    const auto report = harness.report();
    const auto& done = report.sections.back();
    CHECK(done.heading.title == QStringLiteral("Done"));
    const auto& rows = tableOf(done).rows;
    REQUIRE(rows.size() == document.actions.size());
    const core::ActionRecord& first = document.actions.front();
    CHECK(rows[0][0] == first.action.what);
    CHECK(rows[0][1] == first.question);
    CHECK(rows[0][2] == QStringLiteral("2, 18 May 2026"));
    CHECK(rows[0][3].contains(QStringLiteral(", n ")));
    CHECK(rows[0][4] == QString::number(*first.action.expectedScore));
    CHECK(rows[0][5] == first.owner);
    CHECK(rows[0][7].contains(first.action.statusReason));
    for (const QStringList& row : rows)
        CHECK(row.size() == tableOf(done).headers.size());
}

TEST_CASE("dropped actions come last with their reason")
{
    ActionsHarness harness;
    harness.change(0, [](core::Action& action) {
        action.status = ActionStatus::Dropped;
        action.statusReason = QStringLiteral("The law forbids it.");
    });
    const auto report = harness.report();
    const auto& dropped = report.sections.back();
    CHECK(dropped.heading.title == QStringLiteral("Dropped"));
    CHECK(tableOf(dropped).rows.front()[7] == QStringLiteral("22 Nov 2026\nThe law forbids it."));
}

TEST_CASE("an action against a root cause names it where others name a question")
{
    ActionsHarness harness;
    harness.sample.workspace.work.causes().save(
        {.id = core::CauseId(7), .name = QStringLiteral("Letters are late")});
    harness.change(0, [](core::Action& action) {
        action.answer = {};
        action.cause = core::CauseId(7);
    });
    const auto report = harness.report();
    const auto& rows = tableOf(report.sections.back()).rows;
    CHECK(std::ranges::count_if(
              rows,
              [](const QStringList& row) { return row[1] == QStringLiteral("Root cause: Letters are late"); })
          == 1);
}

TEST_CASE("an action that stands alone names no question, and an empty register says that nothing is open")
{
    ActionsHarness harness;
    harness.change(0, [](core::Action& action) { action.answer = {}; });
    const auto report = harness.report();
    CHECK(report.sections.front().heading.sentence == QStringLiteral("Nothing is open."));
    CHECK(report.sections.front().blocks.empty());
    const auto& rows = tableOf(report.sections.back()).rows;
    const auto alone = std::ranges::count_if(rows, [](const QStringList& row) {
        return row[1] == QStringLiteral("–") && row[2] == QStringLiteral("–")
            && row[3] == QStringLiteral("–");
    });
    CHECK(alone == 1);
}
