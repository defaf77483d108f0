#pragma once

#include "core/clock.h"
#include "core/complaint/cause.h"
#include "core/statistics/rate_ratio.h"

#include <QTimeZone>

namespace cxw::core {

class UnitOfWork;

/// So many weeks before the fix are compared with the time since; fewer where the log is younger.
inline constexpr int kWeeksBeforeFix = 26;

/// Whether a cause came again once it was fixed; the exposure is in weeks.
struct FixCheck
{
    EventCount before;
    EventCount after;
    std::optional<RateRatio> change; ///< empty where neither time has a complaint, or one of them is no time
    FixVerdict verdict = FixVerdict::TooEarly;

    bool operator==(const FixCheck&) const = default;
};

/// What the counts before and after say.
[[nodiscard]] FixCheck checkFix(const EventCount& before, const EventCount& after);

/// Counts the complaints of the cause before and after its fix date, a day in `zone`. Empty without a fix
/// date or when that is still to come. Storage thread.
[[nodiscard]] std::optional<FixCheck> checkFix(const UnitOfWork& work, const Cause& cause, Instant now,
                                               const QTimeZone& zone);

} // namespace cxw::core
