#include "core/complaint/received_time.h"

#include "core/complaint/date_reading.h"
#include "core/complaint/quick_words.h"

#include <QDateTime>
#include <QRegularExpression>

namespace cxw::core {
namespace {

const QTime kNoon(12, 0);
constexpr qsizetype kLongestDay = 10; // "2026-11-22"

QDate todayAt(const ReadingPlace& place)
{
    return QDateTime::fromMSecsSinceEpoch(millisecondsOf(place.now), place.zone).date();
}

/// "22.11." is this year's, and last year's where that is still to come.
QDate dayWithoutYear(const QString& word, QDate today)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(\d{1,2})\.(\d{1,2})\.$)"));
    const auto match = pattern.match(word);
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const QDate thisYear(today.year(), month, day);
    return thisYear.isValid() && thisYear <= today ? thisYear : QDate(today.year() - 1, month, day);
}

} // namespace

QTime clockIn(const QString& word)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(\d{1,2}):(\d{2})$)"));
    const auto match = pattern.match(word);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

QDate pastDayIn(const QString& word, const ReadingPlace& place)
{
    const QDate today = todayAt(place);
    const QuickWord said = quickWordOf(word, place.language);
    if (said == QuickWord::Today)
        return today;
    if (said == QuickWord::Yesterday)
        return today.addDays(-1);
    if (word.size() > kLongestDay)
        return {};
    for (const DateReading reading : {DateReading::YearMonthDay, DateReading::DayMonthYearDots})
        if (const QDate day = dayIn(word, reading); day.isValid())
            return day <= today ? day : QDate();
    return dayWithoutYear(word, today);
}

std::optional<Instant> pastMoment(QDate day, QTime time, const ReadingPlace& place)
{
    const QDate today = todayAt(place);
    const auto at = [&](QDate date, QTime clock) {
        return instantFrom(QDateTime(date, clock, place.zone).toMSecsSinceEpoch());
    };
    if (!day.isValid() && !time.isValid())
        return std::nullopt;
    if (!day.isValid())
        return at(today, time) <= place.now ? at(today, time) : at(today.addDays(-1), time);
    if (!time.isValid())
        return day == today ? place.now : at(day, kNoon);
    const Instant moment = at(day, time);
    return moment <= place.now ? std::optional(moment) : std::nullopt;
}

} // namespace cxw::core
