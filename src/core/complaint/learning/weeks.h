#pragma once

#include "core/complaint/complaint_filter.h"
#include "core/statistics/control_chart.h"

#include <QDate>
#include <QTimeZone>

namespace cxw::core {

/// What came in one ISO week.
struct WeekCount
{
    QDate monday;
    int count = 0;
    bool isPartial = false; ///< days of it may be missing: left out of limits

    bool operator==(const WeekCount&) const = default;
};

/// "2026-W44": year and number of a week by ISO 8601.
[[nodiscard]] QString isoWeek(QDate day);
[[nodiscard]] QDate mondayOf(Instant at, const QTimeZone& zone);
/// When a week begins.
[[nodiscard]] Instant startOf(QDate monday, const QTimeZone& zone);

/// Counts moments by the weeks of a zone.
class WeekTally final
{
public:
    explicit WeekTally(const QTimeZone& zone)
        : m_zone(zone)
    {
    }

    void add(Instant at);
    /// Of one of the weeks that hold something; 0 for all others.
    [[nodiscard]] int count(QDate monday) const;
    /// The mondays of the first and the last week with something in it.
    [[nodiscard]] std::optional<std::pair<QDate, QDate>> span() const;

private:
    void reach(Instant at);

    QTimeZone m_zone;
    QDate m_first;                ///< monday of the first week
    std::vector<Instant> m_edges; ///< the start of each week, and the end of the last
    std::vector<int> m_counts;
};

/// Weeks with what can be said of them.
struct WeekSeries
{
    std::vector<WeekCount> weeks;    ///< from the first to the last, also those without anything
    std::optional<XmrLimits> limits; ///< of the whole weeks; empty below two of them
    std::vector<QDate> signalWeeks;  ///< mondays

    bool operator==(const WeekSeries&) const = default;
};

[[nodiscard]] WeekSeries seriesOf(std::vector<WeekCount> weeks);

/// The weeks that a filter means, those of `tally` where it leaves an end open. The week at an open end is
/// partial, as is one that the filter or the present cuts.
[[nodiscard]] std::vector<WeekCount> weeksOf(const WeekTally& tally, const ComplaintFilter& filter,
                                             Instant now, const QTimeZone& zone);
/// The same weeks, counted by another tally.
[[nodiscard]] std::vector<WeekCount> recounted(std::vector<WeekCount> weeks, const WeekTally& tally);

} // namespace cxw::core
