#pragma once

#include "core/clock.h"
#include "core/complaint/cause.h"
#include "core/complaint/complaint_filter.h"
#include "core/statistics/fix_check.h"

#include <QTimeZone>

namespace cxw::core {

class UnitOfWork;

/// So many weeks before the fix are compared with the time since; fewer where the log is younger.
inline constexpr int kWeeksBeforeFix = 26;

/// Whole ISO weeks one after another.
struct WeekStretch
{
    QDate firstMonday;
    int weeks = 0;

    [[nodiscard]] QDate lastDay() const { return firstMonday.addDays(7 * weeks - 1); }

    bool operator==(const WeekStretch&) const = default;
};

/// Whether a cause came again, and which weeks say so.
struct CauseRecurrence
{
    WeekStretch before;
    WeekStretch after;
    FixCheck check; ///< of those weeks

    bool operator==(const CauseRecurrence&) const = default;
};

/// The complaints of a cause in the whole weeks before and after its fix date, a day in `zone`; the week in
/// which it came belongs to neither, unless it came with the monday. `among` narrows to some complaints; its
/// cause and times do not count, so that a cause is judged by the same weeks wherever one looks. Empty
/// without a fix date or when that is still to come. Storage thread.
[[nodiscard]] std::optional<CauseRecurrence> checkRecurrence(const UnitOfWork& work, const Cause& cause,
                                                             Instant now, const QTimeZone& zone,
                                                             ComplaintFilter among = {});

} // namespace cxw::core
