#include "core/complaint/cause_recurrence.h"

#include "core/complaint/complaint_repository.h"
#include "core/unit_of_work.h"

#include <QDateTime>

#include <algorithm>

namespace cxw::core {
namespace {

using Weeks = std::chrono::duration<double, std::chrono::weeks::period>;

Instant startOf(QDate day, const QTimeZone& zone)
{
    return instantFrom(day.startOfDay(zone).toMSecsSinceEpoch());
}

EventCount countBetween(const UnitOfWork& work, CauseId cause, Instant from, Instant before)
{
    if (from >= before)
        return {};
    const qint64 events =
        work.complaints().count({.cause = cause, .receivedFrom = from, .receivedBefore = before});
    return {events, Weeks(before - from).count()};
}

} // namespace

std::optional<FixCheck> checkRecurrence(const UnitOfWork& work, const Cause& cause, Instant now,
                                        const QTimeZone& zone)
{
    if (!cause.fixedOn.isValid() || startOf(cause.fixedOn, zone) >= now)
        return std::nullopt;
    const Instant fix = startOf(cause.fixedOn, zone);
    const Instant logBegins = work.complaints().firstReceivedAt().value_or(fix);
    const Instant from = std::max(startOf(cause.fixedOn.addDays(-7 * kWeeksBeforeFix), zone), logBegins);
    return checkFix(countBetween(work, cause.id, from, fix), countBetween(work, cause.id, fix, now));
}

} // namespace cxw::core
