#include "support/builders.h"
#include "support/fake_unit_of_work.h"
#include "support/qt_strings.h"

#include "core/calendar/workspace_calendar.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

namespace {

const Instant kStart = instantFrom(1'577'836'800'000); // 2020-01-01

Instant secondsIn(int seconds)
{
    return kStart + std::chrono::seconds(seconds);
}

/// One answered round and one action of Ana's, all made in the first second of 2020.
struct CalendarWorkspace
{
    support::FakeUnitOfWork work;

    CalendarWorkspace()
    {
        work.workspace().save({.id = WorkspaceId(9), .createdAt = secondsIn(1)});
        work.people().save({.id = PersonId(7), .name = QStringLiteral("Ana")});
        work.rounds().save(
            {.id = RoundId(1), .date = QDate(2026, 11, 18), .anchorDate = QDate(2026, 11, 18)});
        work.rounds().saveQuestion(
            {.id = RoundQuestionId(2), .round = RoundId(1), .question = QuestionId(QStringLiteral("a.x"))});
        work.rounds().saveSeat({.id = SeatId(3), .round = RoundId(1)});
        work.votes().cast({.question = RoundQuestionId(2), .seat = SeatId(3), .answer = Answer::One});
        work.actions().save({.id = ActionId(4),
                             .what = QStringLiteral("Call back"),
                             .owner = PersonId(7),
                             .due = QDate(2027, 1, 1),
                             .createdAt = secondsIn(1)});
    }

    void changes(EntityKind kind, const char* entity, Instant at)
    {
        work.history().newest[kind][QLatin1String(entity)] = at;
    }
    [[nodiscard]] int roundSequence() const { return loadCalendar(work).round->sequence; }
    [[nodiscard]] int actionSequence() const { return loadCalendar(work).actions.front().sequence; }
};

} // namespace

TEST_CASE("a calendar holds the next round and every action that has a date, with its owner")
{
    CalendarWorkspace workspace;
    workspace.work.actions().save({.id = ActionId(5), .what = QStringLiteral("No date")});
    workspace.work.actions().save(
        {.id = ActionId(6), .due = QDate(2027, 2, 1), .status = ActionStatus::Done});
    const WorkspaceCalendar calendar = loadCalendar(workspace.work);
    CHECK(calendar.workspace.id == WorkspaceId(9));
    CHECK(calendar.round->due.date == QDate(2027, 5, 18));
    REQUIRE(calendar.actions.size() == 2u);
    CHECK(calendar.actions[0].owner == QStringLiteral("Ana"));
    CHECK(calendar.actions[1].owner == QString());
}

TEST_CASE("an empty workspace has an empty calendar")
{
    const support::FakeUnitOfWork work;
    const WorkspaceCalendar calendar = loadCalendar(work);
    CHECK_FALSE(calendar.round);
    CHECK(calendar.actions.empty());
}

TEST_CASE("a sequence is the seconds from 2020 to the newest change of what the entry is made of")
{
    CalendarWorkspace workspace;
    CHECK(workspace.roundSequence() == 1);
    CHECK(workspace.actionSequence() == 1);
    workspace.changes(EntityKind::Action, "4", secondsIn(50) + std::chrono::milliseconds(999));
    CHECK(workspace.actionSequence() == 50);
    CHECK(workspace.roundSequence() == 1);
    workspace.changes(EntityKind::Person, "7", secondsIn(60));
    CHECK(workspace.actionSequence() == 60);
    workspace.changes(EntityKind::Vote, "2/3", secondsIn(70));
    CHECK(workspace.roundSequence() == 70);
    CHECK(workspace.actionSequence() == 60);
    workspace.changes(EntityKind::Workspace, "9", secondsIn(80));
    CHECK(workspace.roundSequence() == 80);
    CHECK(workspace.actionSequence() == 80);
}

TEST_CASE("a change of another action or person leaves a sequence as it is")
{
    CalendarWorkspace workspace;
    workspace.changes(EntityKind::Action, "5", secondsIn(500));
    workspace.changes(EntityKind::Person, "8", secondsIn(500));
    CHECK(workspace.actionSequence() == 1);
}

TEST_CASE("a sequence stays within what a calendar can count, whatever the clock said")
{
    CalendarWorkspace workspace;
    workspace.changes(EntityKind::Action, "4", kStart + std::chrono::hours(24 * 365 * 200));
    CHECK(workspace.actionSequence() == 2'147'483'647);
    CalendarWorkspace early;
    early.work.workspace().save({.id = WorkspaceId(9), .createdAt = kStart - std::chrono::hours(1)});
    CHECK(early.roundSequence() == 0);
}
