#include "core/complaint/date_reading.h"

#include "core/code_table.h"

#include <QDateTime>
#include <QRegularExpression>

namespace cxw::core {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

constexpr std::array kCodes{
    Code<DateReading>{DateReading::YearMonthDay, QLatin1String("YYYY-MM-DD")},
    Code<DateReading>{DateReading::MonthDayYear, QLatin1String("M/D/YYYY")},
    Code<DateReading>{DateReading::DayMonthYearDots, QLatin1String("D.M.YYYY")},
    Code<DateReading>{DateReading::DayMonthYear, QLatin1String("D/M/YYYY")},
};

/// Three numbers with what parts them, and what follows.
const QRegularExpression& patternOf(DateReading reading)
{
    static const QRegularExpression dashes(QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(.*)$)"));
    static const QRegularExpression slashes(QStringLiteral(R"(^(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)(.*)$)"));
    static const QRegularExpression dots(QStringLiteral(R"(^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)(.*)$)"));
    switch (reading) {
    case DateReading::YearMonthDay: return dashes;
    case DateReading::DayMonthYearDots: return dots;
    case DateReading::MonthDayYear:
    case DateReading::DayMonthYear: break;
    }
    return slashes;
}

const QRegularExpression& timePattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^(?:T|,? )\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3})\d*)?)?\s*([AaPp][Mm])?\s*)"
        R"((Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$)"));
    return pattern;
}

QDate dayFrom(const QRegularExpressionMatch& match, DateReading reading)
{
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    const auto day = [&] {
        switch (reading) {
        case DateReading::YearMonthDay: return QDate(number(1), number(2), number(3));
        case DateReading::MonthDayYear: return QDate(number(3), number(1), number(2));
        case DateReading::DayMonthYearDots:
        case DateReading::DayMonthYear: break;
        }
        return QDate(number(3), number(2), number(1));
    }();
    return day.year() >= kFirstYear && day.year() <= kLastYear ? day : QDate();
}

/// "15.2" seconds have 200 milliseconds.
int millisecondsFrom(QStringView digits)
{
    return digits.isEmpty() ? 0 : (digits.toString() + QStringLiteral("00")).first(3).toInt();
}

QTime timeFrom(const QRegularExpressionMatch& match)
{
    int hour = match.capturedView(1).toInt();
    if (const QStringView half = match.capturedView(5); !half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half.startsWith(u'p', Qt::CaseInsensitive) ? 12 : 0);
    }
    return QTime(hour, match.capturedView(2).toInt(), match.capturedView(3).toInt(),
                 millisecondsFrom(match.capturedView(4)));
}

/// Seconds east of Greenwich: "Z", "+02:00", "+0200".
int offsetFrom(QStringView text)
{
    if (text == u'Z')
        return 0;
    const int minutes = text.sliced(1, 2).toInt() * 60 + text.last(2).toInt();
    return (text.startsWith(u'-') ? -60 : 60) * minutes;
}

/// The day and what follows it.
struct Written
{
    QDate day;
    QString rest;
};

Written written(const QString& text, DateReading reading)
{
    const auto match = patternOf(reading).match(text.trimmed());
    if (!match.hasMatch())
        return {};
    return {dayFrom(match, reading), match.captured(4)};
}

QDateTime dateTimeFrom(const Written& date, const QRegularExpressionMatch& time, const QTimeZone& zone)
{
    const QTime clock = timeFrom(time);
    if (!clock.isValid())
        return {};
    const QStringView offset = time.capturedView(6);
    return offset.isEmpty() ? QDateTime(date.day, clock, zone)
                            : QDateTime(date.day, clock, Qt::OffsetFromUTC, offsetFrom(offset));
}

} // namespace

QString codeOf(DateReading reading)
{
    return wordIn(kCodes, reading);
}

std::optional<DateReading> dateReadingFrom(const QString& code)
{
    const QString upper = code.trimmed().toUpper();
    if (upper == QLatin1String("ISO"))
        return DateReading::YearMonthDay;
    return choiceIn(kCodes, upper);
}

QDate dayIn(const QString& text, DateReading reading)
{
    const Written date = written(text, reading);
    if (date.rest.isEmpty() || !date.day.isValid())
        return date.day;
    const auto time = timePattern().match(date.rest);
    return time.hasMatch() && timeFrom(time).isValid() ? date.day : QDate();
}

std::optional<Instant> momentIn(const QString& text, DateReading reading, const QTimeZone& zone)
{
    const Written date = written(text, reading);
    if (!date.day.isValid())
        return std::nullopt;
    if (date.rest.isEmpty())
        return instantFrom(date.day.startOfDay(zone).toMSecsSinceEpoch());
    const auto time = timePattern().match(date.rest);
    if (!time.hasMatch() || !timeFrom(time).isValid())
        return std::nullopt;
    return instantFrom(dateTimeFrom(date, time, zone).toMSecsSinceEpoch());
}

void DateGuess::add(int line, const QString& text)
{
    if (text.contains(u'/'))
        addSlashes(line, text);
    else if (dayIn(text, DateReading::YearMonthDay).isValid())
        ++m_years;
    else if (dayIn(text, DateReading::DayMonthYearDots).isValid())
        ++m_dots;
}

void DateGuess::addSlashes(int line, const QString& text)
{
    const QDate monthFirst = dayIn(text, DateReading::MonthDayYear);
    const QDate dayFirst = dayIn(text, DateReading::DayMonthYear);
    if (!monthFirst.isValid() && !dayFirst.isValid())
        return;
    ++m_slashes;
    m_onlyMonthFirst += dayFirst.isValid() ? 0 : 1;
    m_onlyDayFirst += monthFirst.isValid() ? 0 : 1;
    const bool isEither = monthFirst.isValid() && dayFirst.isValid() && monthFirst != dayFirst;
    m_either += isEither ? 1 : 0;
    if (m_example.isEmpty() || (isEither && m_either == 1)) {
        m_example = text.trimmed();
        m_exampleLine = line;
    }
}

bool DateGuess::hasMostlySlashes() const
{
    return m_slashes > m_years && m_slashes > m_dots;
}

bool DateGuess::isAmbiguous() const
{
    if (!hasMostlySlashes())
        return false;
    return (m_onlyMonthFirst > 0) == (m_onlyDayFirst > 0) && (m_onlyDayFirst > 0 || m_either > 0);
}

std::optional<DateReading> DateGuess::reading() const
{
    if (isAmbiguous() || m_years + m_dots + m_slashes == 0)
        return std::nullopt;
    if (hasMostlySlashes())
        return m_onlyDayFirst > 0 ? DateReading::DayMonthYear : DateReading::MonthDayYear;
    return m_years >= m_dots ? DateReading::YearMonthDay : DateReading::DayMonthYearDots;
}

} // namespace cxw::core
