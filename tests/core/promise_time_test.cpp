#include "support/qt_strings.h"

#include "core/complaint/promise_time.h"

#include <QDateTime>

#include <catch2/catch.hpp>

using namespace cxw::core;

namespace {

/// Thursday 26 November 2026, 14:30 in Berlin.
ReadingPlace place(Language language = Language::En)
{
    const QTimeZone zone("Europe/Berlin");
    return {language, zone,
            instantFrom(QDateTime(QDate(2026, 11, 26), QTime(14, 30), zone).toMSecsSinceEpoch())};
}

struct Read
{
    QString text;
    QString due; ///< local time; empty for none

    bool operator==(const Read&) const = default;
};

Read read(const char* line, Language language = Language::En)
{
    const PromiseLine promise = readPromiseLine(QString::fromUtf8(line), place(language));
    if (!promise.due)
        return {promise.text, {}};
    const auto due = QDateTime::fromMSecsSinceEpoch(millisecondsOf(*promise.due), place().zone);
    return {promise.text, due.toString(QStringLiteral("yyyy-MM-dd HH:mm"))};
}

Read is(const char* text, const char* due)
{
    return {QString::fromUtf8(text), QString::fromUtf8(due)};
}

} // namespace

TEST_CASE("a line without a time at its end is all text")
{
    CHECK(read("call her back") == is("call her back", ""));
    CHECK(read("repay 25 euros") == is("repay 25 euros", ""));
    CHECK(read("refund within 14 days") == is("refund within 14 days", ""));
    CHECK(read("") == is("", ""));
    CHECK(read("flat 99") == is("flat 99", ""));
}

TEST_CASE("today and tomorrow are understood, with a time or until the end of the day")
{
    CHECK(read("call her tomorrow 11") == is("call her", "2026-11-27 11:00"));
    CHECK(read("call her by today 16:45") == is("call her", "2026-11-26 16:45"));
    CHECK(read("Letter Tomorrow") == is("Letter", "2026-11-27 17:00"));
    CHECK(read("letter tomorrow at 9") == is("letter", "2026-11-27 09:00"));
}

TEST_CASE("a time alone is the next one that the clock shows")
{
    CHECK(read("call her 15:00") == is("call her", "2026-11-26 15:00"));
    CHECK(read("call her at 09:15") == is("call her", "2026-11-27 09:15"));
}

TEST_CASE("a date without a year is the next one")
{
    CHECK(read("letter 12 Dec 17:00") == is("letter", "2026-12-12 17:00"));
    CHECK(read("letter by 3 January") == is("letter", "2027-01-03 17:00"));
    CHECK(read("invoice 30.11.") == is("invoice", "2026-11-30 17:00"));
    CHECK(read("invoice 1.2.2028 8:30") == is("invoice", "2028-02-01 08:30"));
    CHECK(read("invoice 2026-12-24") == is("invoice", "2026-12-24 17:00"));
}

TEST_CASE("each language has its own words, and English too")
{
    CHECK(read("Rückruf bis morgen um 11", Language::De) == is("Rückruf", "2026-11-27 11:00"));
    CHECK(read("llamarla mañana a las 11", Language::Es) == is("llamarla", "2026-11-27 11:00"));
    CHECK(read("o sunăm mâine la 11", Language::Ro) == is("o sunăm", "2026-11-27 11:00"));
    CHECK(read("позвонить завтра в 11", Language::Ru) == is("позвонить", "2026-11-27 11:00"));
    CHECK(read("Brief 12. Dezember", Language::De) == is("Brief", "2026-12-12 17:00"));
    CHECK(read("call tomorrow", Language::Ru) == is("call", "2026-11-27 17:00"));
}

TEST_CASE("what is no day or no time stays text")
{
    CHECK(read("letter 31.2.2027") == is("letter 31.2.2027", ""));
    CHECK(read("call tomorrow 25") == is("call tomorrow 25", ""));
    CHECK(read("call 24:10") == is("call 24:10", ""));
}
