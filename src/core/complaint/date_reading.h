#pragma once

#include "core/clock.h"

#include <QString>
#include <QTimeZone>

#include <array>
#include <optional>

namespace cxw::core {

/// In which order a file writes its dates. A time of day may follow each of them.
enum class DateReading {
    YearMonthDay,     ///< 2026-11-22
    MonthDayYear,     ///< 11/22/2026
    DayMonthYearDots, ///< 22.11.2026
    DayMonthYear,     ///< 22/11/2026
};
inline constexpr std::array kDateReadings{DateReading::YearMonthDay, DateReading::MonthDayYear,
                                          DateReading::DayMonthYearDots, DateReading::DayMonthYear};

/// YYYY-MM-DD M/D/YYYY D.M.YYYY D/M/YYYY
[[nodiscard]] QString codeOf(DateReading reading);
/// Whatever the case; "ISO" is YYYY-MM-DD.
[[nodiscard]] std::optional<DateReading> dateReadingFrom(const QString& code);

/// The day that the text begins with, from 1900 to 2199; invalid when it is none in this reading, or when
/// something other than a time follows.
[[nodiscard]] QDate dayIn(const QString& text, DateReading reading);

/// The moment: without a time the day's beginning, and without an offset by the clock of `zone`. Times are
/// "9:30", "09:30:15", "09:30:15.250" or "3:05 PM"; "Z" or "+02:00" may follow. Empty when it is none.
[[nodiscard]] std::optional<Instant> momentIn(const QString& text, DateReading reading,
                                              const QTimeZone& zone);

/// Looks at all values of a column to tell how its dates are to be read.
class DateGuess final
{
public:
    /// Empty values say nothing.
    void add(int line, const QString& text);

    /// The way in which most values are written; empty when none is a date, and when it is ambiguous.
    [[nodiscard]] std::optional<DateReading> reading() const;
    /// Both M/D/YYYY and D/M/YYYY are possible, and it would make a difference; or some values allow only the
    /// one and others only the other.
    [[nodiscard]] bool isAmbiguous() const;

    /// A value that shows it, and its line; has a meaning only when ambiguous.
    [[nodiscard]] const QString& example() const { return m_example; }
    [[nodiscard]] int exampleLine() const { return m_exampleLine; }

private:
    [[nodiscard]] bool hasMostlySlashes() const;
    void addSlashes(int line, const QString& text);

    int m_years = 0;   ///< values that begin with the year
    int m_dots = 0;    ///< values with dots
    int m_slashes = 0; ///< values with slashes, whichever comes first
    int m_onlyMonthFirst = 0;
    int m_onlyDayFirst = 0;
    int m_either = 0; ///< another day in each reading
    QString m_example;
    int m_exampleLine = 0;
};

} // namespace cxw::core
