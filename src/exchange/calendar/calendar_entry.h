#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace cxw::exchange {

/// An all-day entry as a calendar program keeps it.
struct CalendarEntry
{
    QString uid; ///< the same for the same thing in every export
    QDate date;
    QString title;
    QString description;                ///< lines; may be empty
    int sequence = 0;                   ///< of two entries with one uid the larger one stands
    std::vector<int> alarmDaysBefore{}; ///< the beginning of the day
    bool isCancelled = false;

    bool operator==(const CalendarEntry&) const = default;
};

} // namespace cxw::exchange
