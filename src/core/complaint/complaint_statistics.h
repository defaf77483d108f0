#pragma once

#include "core/complaint/complaint_filter.h"
#include "core/statistics/control_chart.h"
#include "core/statistics/pareto.h"
#include "core/statistics/percentile.h"

#include <QTimeZone>

namespace cxw::core {

class UnitOfWork;

/// So many complaints go by one name; the name is empty for those that go by none.
struct NamedCount
{
    QString key;
    int count = 0;

    bool operator==(const NamedCount&) const = default;
};

/// The complaints received in one ISO week.
struct WeekCount
{
    QDate monday;
    int count = 0;
    /// The first and the last week: they may lack days, and are left out of limits.
    bool isPartial = false;

    bool operator==(const WeekCount&) const = default;
};

/// "2026-W44": year and number of a week by ISO 8601.
[[nodiscard]] QString isoWeek(QDate day);

/// What the complaints of a filter come to. Durations are in hours; each needs both its ends.
struct ComplaintStatistics
{
    int count = 0;
    int open = 0; ///< not settled
    TimeSummary timeToFirstResponse;
    TimeSummary timeToResolution; ///< until the customer accepted
    TimeSummary timeToClose;
    std::vector<NamedCount> byChannel; ///< most first, equal ones by name, those without a channel last
    Pareto byCategory;                 ///< of the upper level; those without a category last
    std::vector<WeekCount> weekly;     ///< from the first to the last, also those without a complaint
    std::optional<XmrLimits> limits;   ///< of the whole weeks; empty below two of them
    std::vector<QDate> signalWeeks;    ///< mondays of the weeks that are signals
};

/// Goes through the complaints once. Weeks are by the calendar of `zone`. Storage thread.
[[nodiscard]] ComplaintStatistics complaintStatistics(const UnitOfWork& work, const ComplaintFilter& filter,
                                                      const QTimeZone& zone);

} // namespace cxw::core
