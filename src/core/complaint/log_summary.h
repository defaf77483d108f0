#pragma once

#include "core/complaint/learning/weeks.h"

namespace cxw::core {

class UnitOfWork;

/// So many whole weeks before the present one are looked at.
inline constexpr int kSummaryWeeks = 26;
/// So many of the promises are named.
inline constexpr std::size_t kSummaryPromises = 3;

/// A promise that is late or due this week.
struct DuePromise
{
    ComplaintId complaint;
    QString reference;
    QString customer; ///< name; may be empty
    QString text;
    Instant due;

    bool operator==(const DuePromise&) const = default;
};

/// What the complaint log asks for today.
struct LogSummary
{
    WeekSeries weeks;                 ///< the present week last, partial; empty without a complaint in them
    qint64 toComplete = 0;            ///< complaints that lack something
    std::vector<DuePromise> promises; ///< the earliest due first, at most kSummaryPromises
    int latePromises = 0;             ///< complaints by their next promise: due before now
    int promisesToday = 0;            ///< due later today
    int promisesThisWeek = 0;         ///< due after today, up to Sunday

    bool operator==(const LogSummary&) const = default;
};

/// Costs little however long the log is. Days and weeks by the calendar of `zone`. Storage thread.
[[nodiscard]] LogSummary loadLogSummary(const UnitOfWork& work, Instant now, const QTimeZone& zone);

} // namespace cxw::core
