#include "core/calendar/business_time.h"
#include "support/vectors.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <random>
#include <string>

using namespace cxw::core;

namespace {

constexpr int kMondayToFriday = 0b0011111;
constexpr int kEveryDay = 0b1111111;

WorkSchedule officeHours(const char* zone = "Europe/Bucharest")
{
    return {.zone = QTimeZone(zone),
            .workingDays = kMondayToFriday,
            .startsAtMinute = 9 * 60,
            .endsAtMinute = 17 * 60};
}

QDate dateFrom(const std::string& iso)
{
    return QDate::fromString(QString::fromStdString(iso), Qt::ISODate);
}

Instant at(const std::string& wallClock, const QTimeZone& zone)
{
    const QDateTime wall = QDateTime::fromString(QString::fromStdString(wallClock), Qt::ISODate);
    return instantFrom(QDateTime(wall.date(), wall.time(), zone).toMSecsSinceEpoch());
}

double businessMinutesOn(const char* from, const char* to, const WorkSchedule& schedule)
{
    return businessMinutes(at(from, schedule.zone), at(to, schedule.zone), schedule);
}

/// Asks Qt of each minute whether it lies within the schedule.
int byTheMinute(Instant from, Instant to, const WorkSchedule& schedule)
{
    int minutes = 0;
    for (; from < to; from += std::chrono::minutes(1)) {
        const QDateTime wall = QDateTime::fromMSecsSinceEpoch(millisecondsOf(from), schedule.zone);
        const int minute = wall.time().hour() * 60 + wall.time().minute();
        if (schedule.isWorkingDay(wall.date()) && minute >= schedule.startsAtMinute
            && minute < schedule.endsAtMinute)
            ++minutes;
    }
    return minutes;
}

} // namespace

TEST_CASE("the published spans come to the published minutes")
{
    const auto section = support::complaintVectors("businessMinutes");
    const WorkSchedule schedule = officeHours(section.at("zone").get<std::string>().c_str());
    int holidays = 0;
    for (const auto& row : section.at("cases")) {
        const Instant from = at(row.at("from").get<std::string>(), schedule.zone);
        const Instant to = at(row.at("to").get<std::string>(), schedule.zone);
        CHECK(calendarMinutes(from, to) == row.at("calendar").get<double>());
        CHECK(businessMinutes(from, to, schedule) == row.at("business").get<double>());
        if (!row.contains("businessWithHoliday"))
            continue;
        for (const auto& [date, minutes] : row.at("businessWithHoliday").items()) {
            WorkSchedule withHoliday = schedule;
            withHoliday.holidays.insert(dateFrom(date));
            CHECK(businessMinutes(from, to, withHoliday) == minutes.get<double>());
            ++holidays;
        }
    }
    CHECK(section.at("cases").size() == 5);
    CHECK(holidays == 1);
}

TEST_CASE("a span that ends before it starts has no minutes")
{
    const Instant now = instantFrom(1'795'338'000'000);
    CHECK(calendarMinutes(now, now - std::chrono::hours(5)) == 0.0);
    CHECK(businessMinutes(now, now - std::chrono::hours(500), officeHours()) == 0.0);
    CHECK(businessMinutes(now, now, officeHours()) == 0.0);
}

TEST_CASE("seconds count as parts of a minute")
{
    const WorkSchedule schedule = officeHours();
    CHECK(businessMinutesOn("2026-05-06T16:59:30", "2026-05-07T09:00:15", schedule) == 0.75);
}

TEST_CASE("a span of a whole day follows the change of the clocks")
{
    WorkSchedule always = officeHours();
    always.workingDays = kEveryDay;
    always.startsAtMinute = 0;
    always.endsAtMinute = 1440;
    CHECK(businessMinutesOn("2026-03-29T00:00", "2026-03-30T00:00", always) == 23 * 60);
    CHECK(businessMinutesOn("2026-10-25T00:00", "2026-10-26T00:00", always) == 25 * 60);
}

TEST_CASE("a working day has as many minutes in summer as in winter")
{
    const WorkSchedule schedule = officeHours();
    CHECK(businessMinutesOn("2026-03-27T00:00", "2026-03-28T00:00", schedule) == 480);
    CHECK(businessMinutesOn("2026-03-30T00:00", "2026-03-31T00:00", schedule) == 480);
    CHECK(businessMinutesOn("2026-03-27T16:00", "2026-03-30T10:00", schedule) == 120);
}

TEST_CASE("night shifts lose the hour that is left out and have the hour that comes twice")
{
    WorkSchedule night = officeHours();
    night.workingDays = kEveryDay;
    night.startsAtMinute = 60;
    night.endsAtMinute = 6 * 60;
    CHECK(businessMinutesOn("2026-03-29T00:00", "2026-03-29T12:00", night) == 4 * 60);
    CHECK(businessMinutesOn("2026-10-25T00:00", "2026-10-25T12:00", night) == 6 * 60);
}

TEST_CASE("business minutes equal a count minute by minute, in zones that change at odd times")
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> minuteOfYear(0, 365 * 24 * 60);
    std::uniform_int_distribution<int> minuteOfDay(0, 1440);
    const Instant newYear = instantFrom(1'767'225'600'000); // 2026 in UTC
    for (const char* zone :
         {"Europe/Bucharest", "America/New_York", "Australia/Lord_Howe", "Asia/Beirut", "UTC"})
        for (const int workingDays : {kMondayToFriday, kEveryDay, 0b0100000}) {
            const int first = minuteOfDay(random);
            const int second = minuteOfDay(random);
            const WorkSchedule schedule{.zone = QTimeZone(zone),
                                        .workingDays = workingDays,
                                        .startsAtMinute = std::min(first, second),
                                        .endsAtMinute = std::max(first, second),
                                        .holidays = {QDate(2026, 3, 29), QDate(2026, 11, 1)}};
            const Instant from = newYear + std::chrono::minutes(minuteOfYear(random) / 8);
            const Instant to = from + std::chrono::minutes(minuteOfYear(random) / 3);
            CAPTURE(zone, workingDays, first, second, millisecondsOf(from), millisecondsOf(to));
            CHECK(businessMinutes(from, to, schedule) == byTheMinute(from, to, schedule));
        }
}

TEST_CASE("business minutes add up over any split and are never more than calendar minutes")
{
    std::mt19937_64 random(8);
    std::uniform_int_distribution<qint64> moment(1'700'000'000'000, 1'860'000'000'000);
    WorkSchedule schedule = officeHours();
    schedule.holidays = {QDate(2026, 12, 25), QDate(2027, 1, 1)};
    for (int repeat = 0; repeat < 100; ++repeat) {
        std::array<Instant, 3> moments;
        std::ranges::generate(moments, [&] { return instantFrom(moment(random)); });
        std::ranges::sort(moments);
        const auto [from, between, to] = moments;
        const double whole = businessMinutes(from, to, schedule);
        CHECK(whole
              == Approx(businessMinutes(from, between, schedule) + businessMinutes(between, to, schedule)));
        CHECK((whole >= 0.0 && whole <= calendarMinutes(from, to)));
    }
}

TEST_CASE("a schedule without a working day or without an hour has no minutes")
{
    WorkSchedule idle = officeHours();
    idle.workingDays = 0;
    CHECK(businessMinutesOn("2026-01-01T00:00", "2027-01-01T00:00", idle) == 0);
    WorkSchedule shut = officeHours();
    shut.endsAtMinute = shut.startsAtMinute;
    CHECK(businessMinutesOn("2026-01-01T00:00", "2027-01-01T00:00", shut) == 0);
}

TEST_CASE("decades are counted day by day as well")
{
    // 2000 to 2099 has 26 089 Mondays to Fridays.
    const WorkSchedule schedule = officeHours();
    CHECK(businessMinutesOn("2000-01-01T00:00", "2100-01-01T00:00", schedule) == 26'089 * 480.0);
}
