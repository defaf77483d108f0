#include "support/builders.h"
#include "support/fake_unit_of_work.h"
#include "support/qt_strings.h"

#include "core/calendar/due_notice.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

namespace {

const QDate kDayOfList(2027, 5, 18);

/// Writes a round held on a date; with an answer when it shall count.
void addHeldRound(support::FakeUnitOfWork& work, int number, QDate date, bool answered = true)
{
    const RoundId id(number);
    const RoundQuestionId question(100 + number);
    const SeatId seat(200 + number);
    work.rounds().save({.id = id, .number = number, .date = date, .anchorDate = date});
    work.rounds().saveQuestion({.id = question, .round = id, .question = QuestionId(QStringLiteral("a.x"))});
    work.rounds().saveSeat({.id = seat, .round = id});
    if (answered)
        work.votes().cast({.question = question, .seat = seat, .answer = Answer::Two});
}

void addAction(support::FakeUnitOfWork& work, qint64 id, QDate due, ActionStatus status = ActionStatus::Open)
{
    work.actions().save({.id = ActionId(id), .due = due, .status = status});
}

DueList dueRoundIn(int days)
{
    return {.today = kDayOfList, .round = RoundDue{.number = 2, .date = kDayOfList.addDays(days)}};
}

} // namespace

TEST_CASE("nothing is due where nothing was answered")
{
    support::FakeUnitOfWork work;
    CHECK_FALSE(newestAnsweredRound(work));
    addHeldRound(work, 1, QDate(2026, 11, 18), false);
    CHECK_FALSE(newestAnsweredRound(work));
    CHECK_FALSE(loadDueList(work, kDayOfList, newestAnsweredRound(work)).isAnythingDue());
}

TEST_CASE("the next round counts from the anchor of the newest round with answers")
{
    support::FakeUnitOfWork work;
    addHeldRound(work, 1, QDate(2026, 2, 28));
    addHeldRound(work, 2, QDate(2026, 8, 31));
    const DueList due = loadDueList(work, kDayOfList, newestAnsweredRound(work));
    CHECK(due.round == RoundDue{.number = 3, .date = QDate(2027, 2, 28), .lastHeld = QDate(2026, 8, 31)});
    CHECK_FALSE(due.roundBegun);
}

TEST_CASE("a round that was made but not answered stays due, and is begun")
{
    support::FakeUnitOfWork work;
    addHeldRound(work, 1, QDate(2026, 11, 18));
    addHeldRound(work, 2, QDate(2027, 5, 1), false);
    const DueList due = loadDueList(work, kDayOfList, newestAnsweredRound(work));
    CHECK(due.round->number == 2);
    CHECK(due.roundBegun);
    CHECK(due.isRoundDue());
    CHECK_FALSE(isRoundNear(due));
}

TEST_CASE("an open action is due on its day and after it")
{
    support::FakeUnitOfWork work;
    addAction(work, 1, kDayOfList.addDays(-1));
    addAction(work, 2, kDayOfList);
    addAction(work, 3, kDayOfList.addDays(1));
    addAction(work, 4, QDate());
    addAction(work, 5, kDayOfList, ActionStatus::Done);
    addAction(work, 6, kDayOfList, ActionStatus::Dropped);
    const DueList due = loadDueList(work, kDayOfList, newestAnsweredRound(work));
    CHECK(due.actions == 2);
    CHECK(due.isAnythingDue());
}

TEST_CASE("a round is near from four weeks before its day on")
{
    CHECK_FALSE(isRoundNear(dueRoundIn(29)));
    CHECK(isRoundNear(dueRoundIn(28)));
    CHECK(isRoundNear(dueRoundIn(0)));
    CHECK(isRoundNear(dueRoundIn(-400)));
    CHECK_FALSE(isRoundNear({.today = kDayOfList, .actions = 3}));
}

TEST_CASE("the desktop is told after a yes alone, when something is due, once a day")
{
    const QDate never;
    CHECK(shouldNotify(NoticeConsent::Yes, dueRoundIn(0), never));
    CHECK(shouldNotify(NoticeConsent::Yes, dueRoundIn(-3), kDayOfList.addDays(-1)));
    CHECK(shouldNotify(NoticeConsent::Yes, {.today = kDayOfList, .actions = 1}, never));
    CHECK_FALSE(shouldNotify(NoticeConsent::Yes, dueRoundIn(0), kDayOfList));
    CHECK_FALSE(shouldNotify(NoticeConsent::Yes, dueRoundIn(1), never));
    CHECK_FALSE(shouldNotify(NoticeConsent::NotAsked, dueRoundIn(0), never));
    CHECK_FALSE(shouldNotify(NoticeConsent::No, dueRoundIn(0), never));
}

TEST_CASE("a person is asked once something is due, and not again after an answer")
{
    CHECK(shouldAskForNotices(NoticeConsent::NotAsked, dueRoundIn(0)));
    CHECK_FALSE(shouldAskForNotices(NoticeConsent::NotAsked, dueRoundIn(1)));
    CHECK_FALSE(shouldAskForNotices(NoticeConsent::Yes, dueRoundIn(0)));
    CHECK_FALSE(shouldAskForNotices(NoticeConsent::No, dueRoundIn(0)));
}
