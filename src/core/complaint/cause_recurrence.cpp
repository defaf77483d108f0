#include "core/complaint/cause_recurrence.h"

#include "core/complaint/complaint_repository.h"
#include "core/complaint/learning/weeks.h"
#include "core/unit_of_work.h"

#include <algorithm>

namespace cxw::core {
namespace {

/// The first monday that is not before that moment.
QDate mondayFrom(Instant at, const QTimeZone& zone)
{
    const QDate monday = mondayOf(at, zone);
    return startOf(monday, zone) < at ? monday.addDays(7) : monday;
}

WeekStretch stretchOf(QDate firstMonday, QDate nextMonday)
{
    return {firstMonday, std::max(0, int(firstMonday.daysTo(nextMonday) / 7))};
}

EventCount countIn(const WeekStretch& stretch, const UnitOfWork& work, const QTimeZone& zone,
                   ComplaintFilter filter)
{
    if (stretch.weeks == 0)
        return {};
    filter.receivedFrom = startOf(stretch.firstMonday, zone);
    filter.receivedBefore = startOf(stretch.lastDay().addDays(1), zone);
    return {work.complaints().count(filter), double(stretch.weeks)};
}

} // namespace

std::optional<CauseRecurrence> checkRecurrence(const UnitOfWork& work, const Cause& cause, Instant now,
                                               const QTimeZone& zone, ComplaintFilter among)
{
    if (!cause.fixedOn.isValid() || startOf(cause.fixedOn, zone) >= now)
        return std::nullopt;
    const Instant fix = startOf(cause.fixedOn, zone);
    const QDate weekOfFix = mondayOf(fix, zone);
    const Instant logBegins = work.complaints().firstReceivedAt().value_or(fix);
    const QDate first = std::max(weekOfFix.addDays(-7 * kWeeksBeforeFix), mondayFrom(logBegins, zone));
    among.cause = cause.id;
    among.withoutCause = false;
    CauseRecurrence recurrence{.before = stretchOf(first, weekOfFix),
                               .after = stretchOf(mondayFrom(fix, zone), mondayOf(now, zone)),
                               .check = {}};
    recurrence.check =
        checkFix(countIn(recurrence.before, work, zone, among), countIn(recurrence.after, work, zone, among));
    return recurrence;
}

} // namespace cxw::core
