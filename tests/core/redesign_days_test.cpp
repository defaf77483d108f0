#include "core/touchmap/redesign_days.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

namespace {

constexpr int kNovemberWeek = 0b0011111;

/// Monday 2 November 2026; the 11th and the 23rd are free.
WorkSchedule november()
{
    return {.zone = QTimeZone::utc(),
            .workingDays = kNovemberWeek,
            .startsAtMinute = 540,
            .endsAtMinute = 1020,
            .holidays = {QDate(2026, 11, 11), QDate(2026, 11, 23)}};
}

Redesign startedOn(QDate start, QDate finished = {})
{
    return {.id = RedesignId(1),
            .touchpoint = TouchpointId(7),
            .startsOn = start,
            .ideas = {},
            .proposal = {},
            .execution = {},
            .outcome = {},
            .finishedOn = finished};
}

} // namespace

TEST_CASE("twenty working days skip weekends and holidays")
{
    const auto days = redesignDays(QDate(2026, 11, 2), november());
    REQUIRE(days.size() == 20);
    CHECK(days[4] == QDate(2026, 11, 6));
    CHECK(days[5] == QDate(2026, 11, 9));
    CHECK(days[7] == QDate(2026, 11, 12)); // the 11th is free
    CHECK(days[14] == QDate(2026, 11, 24));
    CHECK(days.back() == QDate(2026, 12, 1)); // four weeks, and two days for the holidays
}

TEST_CASE("a redesign that starts on a free day begins on the next working day")
{
    CHECK(redesignDays(QDate(2026, 10, 31), november()).front() == QDate(2026, 11, 2));
    CHECK(redesignDays(QDate(2026, 11, 11), november()).front() == QDate(2026, 11, 12));
}

TEST_CASE("a calendar without working days has no days for a redesign")
{
    WorkSchedule never = november();
    never.workingDays = 0;
    CHECK(redesignDays(QDate(2026, 11, 2), never).empty());
    const auto progress = progressOf(startedOn(QDate(2026, 11, 2)), QDate(2026, 11, 5), never);
    CHECK(progress.state == RedesignState::NotBegun);
    CHECK(progress.day == 0);
}

TEST_CASE("days pass through ideas, proposal and execution")
{
    const Redesign redesign = startedOn(QDate(2026, 11, 2));
    const auto at = [&](int month, int day) {
        return progressOf(redesign, QDate(2026, month, day), november());
    };
    CHECK(at(11, 1).state == RedesignState::NotBegun);
    CHECK(at(11, 1).day == 0);
    CHECK(at(11, 2).day == 1);
    CHECK(at(11, 2).phase == RedesignPhase::Ideas);
    CHECK(at(11, 8).day == 5); // a Sunday
    CHECK(at(11, 9).phase == RedesignPhase::Proposal);
    CHECK(at(11, 16).day == 10);
    CHECK(at(11, 17).phase == RedesignPhase::Execution);
    CHECK(at(12, 1).day == 20);
    CHECK(at(12, 1).state == RedesignState::Running);
}

TEST_CASE("a redesign is overdue from the working day after its last")
{
    const Redesign redesign = startedOn(QDate(2026, 11, 2));
    const auto late = progressOf(redesign, QDate(2026, 12, 3), november());
    CHECK(late.state == RedesignState::Overdue);
    CHECK(late.daysLate == 2);
    CHECK(late.day == 20);
}

TEST_CASE("on the weekend after its last day a redesign is not late yet")
{
    const Redesign redesign = startedOn(QDate(2026, 11, 5)); // its last day is Friday, 4 December
    const auto sunday = progressOf(redesign, QDate(2026, 12, 6), november());
    CHECK(sunday.days.back() == QDate(2026, 12, 4));
    CHECK(sunday.state == RedesignState::Running);
    CHECK(sunday.day == 20);
    CHECK(progressOf(redesign, QDate(2026, 12, 7), november()).daysLate == 1);
}

TEST_CASE("a log must know all the days before a redesign")
{
    const auto effect = effectOf(startedOn(QDate(2026, 11, 2), QDate(2026, 12, 1)), QDate(2026, 12, 29));
    REQUIRE(effect);
    CHECK(isLogged(*effect, QDate(2026, 10, 5)));
    CHECK_FALSE(isLogged(*effect, QDate(2026, 10, 6)));
    CHECK_FALSE(isLogged(*effect, {}));
}

TEST_CASE("a finished redesign stays at the day on which it was finished")
{
    const auto done =
        progressOf(startedOn(QDate(2026, 11, 2), QDate(2026, 11, 17)), QDate(2027, 3, 1), november());
    CHECK(done.state == RedesignState::Finished);
    CHECK(done.day == 11);
    CHECK(done.daysLate == 0);
}

TEST_CASE("before and after are compared over the same number of days")
{
    const Redesign redesign = startedOn(QDate(2026, 11, 2), QDate(2026, 12, 1));
    CHECK_FALSE(effectOf(startedOn(QDate(2026, 11, 2)), QDate(2027, 3, 1))); // it goes on
    CHECK_FALSE(effectOf(redesign, QDate(2026, 12, 28)));                    // 27 days
    const auto first = effectOf(redesign, QDate(2026, 12, 29));
    REQUIRE(first);
    CHECK(first->after == DaySpan{QDate(2026, 12, 2), QDate(2026, 12, 29)});
    CHECK(first->before == DaySpan{QDate(2026, 10, 5), QDate(2026, 11, 1)});
    CHECK(first->before.days() == first->after.days());
    const auto later = effectOf(redesign, QDate(2027, 12, 1));
    REQUIRE(later);
    CHECK(later->after.days() == kMostCompared);
}

TEST_CASE("of the redesigns of a touchpoint the running one is shown, else the latest")
{
    Redesign old = startedOn(QDate(2026, 1, 5), QDate(2026, 2, 2));
    Redesign newer = startedOn(QDate(2026, 5, 4), QDate(2026, 6, 1));
    newer.id = RedesignId(2);
    Redesign running = startedOn(QDate(2026, 3, 2));
    running.id = RedesignId(3);
    CHECK(shownRedesign({old, newer}, TouchpointId(7))->id == RedesignId(2));
    CHECK(shownRedesign({old, running, newer}, TouchpointId(7))->id == RedesignId(3));
    CHECK(shownRedesign({old}, TouchpointId(8)) == nullptr);
}
