#include "core/complaint/date_reading.h"

#include "core/code_table.h"

#include <QDateTime>

namespace cxw::core {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
constexpr qint64 kJulianDayOf1970 = 2'440'588;
constexpr qint64 kMsOfDay = 86'400'000;

constexpr std::array kCodes{
    Code<DateReading>{DateReading::YearMonthDay, QLatin1String("YYYY-MM-DD")},
    Code<DateReading>{DateReading::MonthDayYear, QLatin1String("M/D/YYYY")},
    Code<DateReading>{DateReading::DayMonthYearDots, QLatin1String("D.M.YYYY")},
    Code<DateReading>{DateReading::DayMonthYear, QLatin1String("D/M/YYYY")},
};

/// Takes from the beginning of a text what it is asked for.
class Scanner final
{
public:
    explicit Scanner(QStringView text)
        : m_left(text)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_left.isEmpty(); }
    /// One of these signs.
    [[nodiscard]] QChar oneOf(QStringView signs)
    {
        return !m_left.isEmpty() && signs.contains(m_left.front()) ? take() : QChar();
    }
    [[nodiscard]] bool has(QChar sign) { return !oneOf(QStringView(&sign, 1)).isNull(); }
    /// As many digits as there are, up to `most`; nothing where there are fewer than `least`.
    [[nodiscard]] std::optional<int> number(int least, int most)
    {
        int value = 0;
        int digits = 0;
        for (; digits < most && isAtDigit(); ++digits)
            value = value * 10 + (take().unicode() - u'0');
        return digits < least ? std::nullopt : std::optional(value);
    }
    void passDigits()
    {
        while (isAtDigit())
            (void)take();
    }
    void passBlanks()
    {
        while (!oneOf(u" \t\r\v\f").isNull()) { }
    }

private:
    [[nodiscard]] bool isAtDigit() const
    {
        return !m_left.isEmpty() && m_left.front() >= u'0' && m_left.front() <= u'9';
    }
    QChar take()
    {
        const QChar first = m_left.front();
        m_left = m_left.sliced(1);
        return first;
    }

    QStringView m_left;
};

/// A day, and what may follow it.
struct Written
{
    QDate day;
    std::optional<QTime> time;
    std::optional<int> offset; ///< seconds east of Greenwich
};

/// Three numbers with what parts them. Invalid where there are none, as for a day that does not exist.
QDate dayFrom(Scanner& text, DateReading reading)
{
    const bool yearFirst = reading == DateReading::YearMonthDay;
    const bool hasDots = reading == DateReading::DayMonthYearDots;
    const QChar sign = yearFirst ? u'-' : hasDots ? u'.' : u'/';
    const auto parted = [&] {
        const bool found = text.has(sign);
        (void)(hasDots && text.has(u' '));
        return found;
    };
    const auto first = yearFirst ? text.number(4, 4) : text.number(1, 2);
    if (!first || !parted())
        return {};
    const auto second = text.number(1, 2);
    if (!second || !parted())
        return {};
    const auto third = yearFirst ? text.number(1, 2) : text.number(4, 4);
    if (!third)
        return {};
    const QDate day = yearFirst                ? QDate(*first, *second, *third)
        : reading == DateReading::MonthDayYear ? QDate(*third, *first, *second)
                                               : QDate(*third, *second, *first);
    return day.year() >= kFirstYear && day.year() <= kLastYear ? day : QDate();
}

/// "15.2" seconds have 200 milliseconds; nothing after a point without digits.
std::optional<int> millisecondsFrom(Scanner& text)
{
    if (text.oneOf(u".,").isNull())
        return 0;
    int value = 0;
    for (int digit = 0; digit < 3; ++digit) {
        const auto number = text.number(digit == 0 ? 1 : 0, 1);
        if (!number)
            return std::nullopt;
        value = value * 10 + *number;
    }
    text.passDigits();
    return value;
}

/// The hour of a day of twice twelve.
std::optional<int> hourFrom(int hour, Scanner& text)
{
    const QChar half = text.oneOf(u"AaPp");
    if (half.isNull())
        return hour;
    if (text.oneOf(u"Mm").isNull() || hour < 1 || hour > 12)
        return std::nullopt;
    return hour % 12 + (half.toLower() == u'p' ? 12 : 0);
}

/// "9:30", "09:30:15", "09:30:15.250" or "3:05 PM"; invalid for anything else.
QTime timeFrom(Scanner& text)
{
    const auto hour = text.number(1, 2);
    const auto minute = hour && text.has(u':') ? text.number(2, 2) : std::nullopt;
    const bool hasSeconds = minute && text.has(u':');
    const auto second = hasSeconds ? text.number(2, 2) : std::optional(0);
    const auto fraction = hasSeconds && second ? millisecondsFrom(text) : std::optional(0);
    text.passBlanks();
    const auto wholeHour = hour ? hourFrom(*hour, text) : std::nullopt;
    text.passBlanks();
    return minute && second && fraction && wholeHour ? QTime(*wholeHour, *minute, *second, *fraction)
                                                     : QTime();
}

/// "Z", "+02:00" or "+0200", in seconds east of Greenwich.
std::optional<int> offsetFrom(Scanner& text)
{
    if (text.has(u'Z'))
        return 0;
    const QChar sign = text.oneOf(u"+-");
    const auto hours = sign.isNull() ? std::nullopt : text.number(2, 2);
    (void)text.has(u':');
    const auto minutes = hours ? text.number(2, 2) : std::nullopt;
    if (!minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    return (sign == u'-' ? -60 : 60) * (*hours * 60 + *minutes);
}

std::optional<Written> written(QStringView text, DateReading reading)
{
    Scanner rest(text.trimmed());
    Written written{.day = dayFrom(rest, reading)};
    if (!written.day.isValid())
        return std::nullopt;
    if (rest.isAtEnd())
        return written;
    if (!rest.has(u'T')) {
        (void)rest.has(u',');
        if (!rest.has(u' '))
            return std::nullopt;
    }
    rest.passBlanks();
    written.time = timeFrom(rest);
    if (!written.time->isValid())
        return std::nullopt;
    if (!rest.isAtEnd() && !(written.offset = offsetFrom(rest)))
        return std::nullopt;
    return rest.isAtEnd() ? std::optional(written) : std::nullopt;
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
    return written(text, reading).value_or(Written()).day;
}

std::optional<Instant> momentIn(const QString& text, DateReading reading, const QTimeZone& zone)
{
    const auto read = written(text, reading);
    if (!read)
        return std::nullopt;
    if (!read->time)
        return instantFrom(read->day.startOfDay(zone).toMSecsSinceEpoch());
    if (!read->offset)
        return instantFrom(QDateTime(read->day, *read->time, zone).toMSecsSinceEpoch());
    const qint64 days = read->day.toJulianDay() - kJulianDayOf1970;
    return instantFrom(days * kMsOfDay + read->time->msecsSinceStartOfDay() - *read->offset * 1000);
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
