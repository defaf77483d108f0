#pragma once

#include "charts/tokens.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QFont;
class QPainter;

namespace cxw::charts {

struct ChartTable;
class Words;

/// How long something took; in hours. What is empty is not known, or too little for a figure.
struct TimesRow
{
    QString name;
    int count = 0;
    std::optional<double> median;
    std::optional<double> p90;
    std::optional<double> mean;
    std::optional<double> workingMedian;
    std::optional<double> workingP90;
    std::vector<double> points; ///< the cases one by one, where they are too few for a p90
};

using TimesTable = std::vector<TimesRow>;

/// "29 min", "3.2 h", "9.8 d": in its largest unit; hours up to two days.
[[nodiscard]] QString hoursText(double hours, const Words& words);
/// Working hours stay hours: a day of them is no day.
[[nodiscard]] QString workingHoursText(double hours, const Words& words);

[[nodiscard]] double timesTableHeight(const TimesTable& table, const QFont& font);
/// A line a row: the median first, by the clock and within working hours. Cases too few for a p90 stand one
/// by one in a strip under their row.
void paintTimesTable(QPainter& painter, const QRectF& rect, const TimesTable& table, const Words& words,
                     const Tokens& tokens, const QFont& font);
[[nodiscard]] std::vector<QRectF> timesPlaces(const QRectF& rect, const TimesTable& table, const QFont& font);

/// "First answer: 398, median 3.2 h, nine of ten within 26 h, mean 9.4 h"
[[nodiscard]] QString timesRowText(const TimesRow& row, const Words& words);
[[nodiscard]] ChartTable timesTwin(const TimesTable& table, const QString& caption, const Words& words);

} // namespace cxw::charts
