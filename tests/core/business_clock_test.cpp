#include "core/calendar/business_clock.h"
#include "core/calendar/work_calendar.h"
#include "support/learning_bench.h"

#include <catch2/catch.hpp>

#include <random>

using namespace cxw::core;

TEST_CASE("the clock gives the business minutes of the schedule, in whatever order it is asked")
{
    std::mt19937 random(7);
    for (const char* zone : {"Europe/Bucharest", "America/St_Johns", "UTC"}) {
        WorkCalendar calendar = standardCalendar(QTimeZone(zone));
        calendar.startsAtMinute = 0; // so that changes of the clock fall within
        calendar.workingDays = 0b1110011;
        calendar.holidays = {{QDate(2026, 5, 1), QStringLiteral("Labour Day")}};
        const WorkSchedule schedule = scheduleOf(calendar);
        BusinessClock clock(schedule);
        for (int i = 0; i < 400; ++i) {
            const Instant from = support::utc(QDate(2022, 1, 1))
                + std::chrono::minutes(std::uniform_int_distribution(0, 3'000'000)(random));
            const Instant to =
                from + std::chrono::seconds(std::uniform_int_distribution(-10, 3'000'000)(random));
            CHECK(clock.minutes(from, to) == businessMinutes(from, to, schedule));
        }
    }
}

TEST_CASE("moments that no calendar reaches are measured all the same")
{
    const WorkSchedule schedule = support::officeHours();
    BusinessClock clock(schedule);
    const Instant longAgo = support::utc(QDate(1850, 1, 1));
    CHECK(clock.minutes(longAgo, longAgo + std::chrono::hours(24 * 14)) == 2 * 2400.0);
}
