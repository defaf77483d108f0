#pragma once

#include "core/complaint/complaint_filter.h"

#include <QDate>

namespace cxw::core {

/// When complaints were received, seen from a day: whole weeks from Monday, the one of the day among them.
enum class ReceivedPeriod { Any, ThisWeek, Last4Weeks, Last13Weeks, Last26Weeks, ThisYear, FromTo };

/// this_week last_4_weeks last_13_weeks last_26_weeks this_year from_to; empty for any.
[[nodiscard]] QString codeOf(ReceivedPeriod period);
[[nodiscard]] std::optional<ReceivedPeriod> receivedPeriodFrom(QStringView code);

/// What somebody narrows a list by. Unlike a filter it can be kept: its period moves with the days.
struct FilterChoice
{
    ComplaintFilter parts; ///< without its moments, which the period and the time of looking give
    ReceivedPeriod period = ReceivedPeriod::Any;
    QDate from; ///< for FromTo, both days count; an invalid one leaves that end open
    QDate to;

    bool operator==(const FilterChoice&) const = default;
};

/// The choice on a day, in local time; promises and goals as they are judged at `now`.
[[nodiscard]] ComplaintFilter filterOf(const FilterChoice& choice, QDate today, Instant now = {});

/// `filter` with all that `by` sets; of the moments the later beginning and the earlier end.
[[nodiscard]] ComplaintFilter narrowed(ComplaintFilter filter, const ComplaintFilter& by);
/// Whether both say something of the same part that cannot be true of one complaint. Times of receipt never
/// contradict.
[[nodiscard]] bool contradicts(const ComplaintFilter& filter, const ComplaintFilter& other);

} // namespace cxw::core
