#include "core/complaint/date_reading.h"
#include "support/qt_strings.h"

#include <QDateTime>

using namespace cxw::core;

namespace {

const QTimeZone kBucharest("Europe/Bucharest");

/// The moment in UTC, or "none".
QString momentOf(const char* text, DateReading reading, const QTimeZone& zone = QTimeZone::utc())
{
    const auto at = momentIn(QString::fromUtf8(text), reading, zone);
    return at ? QDateTime::fromMSecsSinceEpoch(millisecondsOf(*at), Qt::UTC).toString(Qt::ISODateWithMs)
              : QStringLiteral("none");
}

DateGuess guessFrom(const std::vector<const char*>& values)
{
    DateGuess guess;
    int line = 1;
    for (const char* each : values)
        guess.add(++line, QString::fromUtf8(each));
    return guess;
}

} // namespace

TEST_CASE("a date is read in the four orders")
{
    const QString day = QStringLiteral("2026-11-02T00:00:00.000Z");
    CHECK(momentOf("2026-11-02", DateReading::YearMonthDay) == day);
    CHECK(momentOf("11/2/2026", DateReading::MonthDayYear) == day);
    CHECK(momentOf("2.11.2026", DateReading::DayMonthYearDots) == day);
    CHECK(momentOf("02/11/2026", DateReading::DayMonthYear) == day);
}

TEST_CASE("a time may follow, and an offset after it")
{
    CHECK(momentOf("2026-11-02T09:30:15.25Z", DateReading::YearMonthDay)
          == QStringLiteral("2026-11-02T09:30:15.250Z"));
    CHECK(momentOf("2026-11-02 09:30", DateReading::YearMonthDay)
          == QStringLiteral("2026-11-02T09:30:00.000Z"));
    CHECK(momentOf("2026-11-02T09:30+02:00", DateReading::YearMonthDay)
          == QStringLiteral("2026-11-02T07:30:00.000Z"));
    CHECK(momentOf("11/2/2026 3:05 PM", DateReading::MonthDayYear)
          == QStringLiteral("2026-11-02T15:05:00.000Z"));
    CHECK(momentOf("11/2/2026 12:05 am", DateReading::MonthDayYear)
          == QStringLiteral("2026-11-02T00:05:00.000Z"));
    CHECK(momentOf("2.11.2026, 15:05", DateReading::DayMonthYearDots)
          == QStringLiteral("2026-11-02T15:05:00.000Z"));
    CHECK(momentOf("2. 11. 2026 15:05:10,1239 -0130", DateReading::DayMonthYearDots)
          == QStringLiteral("2026-11-02T16:35:10.123Z"));
}

TEST_CASE("a time without an offset is by the clock of the zone")
{
    CHECK(momentOf("2026-07-02 09:30", DateReading::YearMonthDay, kBucharest)
          == QStringLiteral("2026-07-02T06:30:00.000Z"));
    CHECK(momentOf("2026-01-02", DateReading::YearMonthDay, kBucharest)
          == QStringLiteral("2026-01-01T22:00:00.000Z"));
    CHECK(momentOf("2026-07-02T09:30Z", DateReading::YearMonthDay, kBucharest)
          == QStringLiteral("2026-07-02T09:30:00.000Z"));
}

TEST_CASE("what is no date in a reading is none")
{
    for (const char* text : {"", "soon", "2026-02-30", "2026-13-01", "2026-11-02x", "2026-11-02 25:00",
                             "20261-11-02", "11/2/2026", "0000-01-01", "1899-12-31", "2200-01-01",
                             "2026-11-02T09:30+99:00", "2026-11-02 13:05 PM"})
        CHECK(momentOf(text, DateReading::YearMonthDay) == QStringLiteral("none"));
    for (const char* time :
         {",", " 9:3", " \n09:30", " 09:30:15.", " 09:305", " 09:30 P", " 09:30Zx", " 09:30+02"})
        CHECK(momentOf((std::string("2026-11-02") + time).c_str(), DateReading::YearMonthDay)
              == QStringLiteral("none"));
    CHECK(momentOf("31/12/2026", DateReading::MonthDayYear) == QStringLiteral("none"));
    CHECK(momentOf("12/31/2026", DateReading::DayMonthYear) == QStringLiteral("none"));
}

TEST_CASE("one value over twelve settles which number is the month")
{
    CHECK(guessFrom({"1/2/2026", "7/29/2026", ""}).reading() == DateReading::MonthDayYear);
    CHECK(guessFrom({"1/2/2026", "29/7/2026 10:00"}).reading() == DateReading::DayMonthYear);
}

TEST_CASE("the other ways of writing are never in doubt")
{
    CHECK(guessFrom({"2026-01-02", "2026-02-01"}).reading() == DateReading::YearMonthDay);
    CHECK(guessFrom({"1.2.2026", "2. 1. 2026"}).reading() == DateReading::DayMonthYearDots);
    CHECK(guessFrom({"2026-01-02", "n/a", "1.2.2026", "2026-01-02"}).reading() == DateReading::YearMonthDay);
    CHECK_FALSE(guessFrom({"n/a", "", "soon"}).reading().has_value());
}

TEST_CASE("a column in which every value fits both readings is ambiguous, and says where")
{
    const DateGuess guess = guessFrom({"5/5/2026", "1/2/2026", "3/4/2026"});
    CHECK(guess.isAmbiguous());
    CHECK_FALSE(guess.reading().has_value());
    CHECK(guess.example() == QStringLiteral("1/2/2026"));
    CHECK(guess.exampleLine() == 3);
}

TEST_CASE("a column in which each reading fails somewhere is ambiguous too")
{
    CHECK(guessFrom({"29/7/2026", "7/29/2026"}).isAmbiguous());
}

TEST_CASE("dates that are the same in both readings raise no question")
{
    const DateGuess guess = guessFrom({"5/5/2026", "12/12/2026"});
    CHECK_FALSE(guess.isAmbiguous());
    CHECK(guess.reading().has_value());
}

TEST_CASE("readings are known by how they are written")
{
    for (const DateReading reading : kDateReadings)
        CHECK(dateReadingFrom(codeOf(reading).toLower()) == reading);
    CHECK(dateReadingFrom(QStringLiteral("iso")) == DateReading::YearMonthDay);
    CHECK_FALSE(dateReadingFrom(QStringLiteral("M/D/YY")).has_value());
}
