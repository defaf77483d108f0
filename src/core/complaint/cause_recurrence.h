#pragma once

#include "core/clock.h"
#include "core/complaint/cause.h"
#include "core/statistics/fix_check.h"

#include <QTimeZone>

namespace cxw::core {

class UnitOfWork;

/// So many weeks before the fix are compared with the time since; fewer where the log is younger.
inline constexpr int kWeeksBeforeFix = 26;

/// Whether a cause came again: its complaints before and after its fix date, a day in `zone`. Empty without
/// a fix date or when that is still to come. Storage thread.
[[nodiscard]] std::optional<FixCheck> checkRecurrence(const UnitOfWork& work, const Cause& cause, Instant now,
                                                      const QTimeZone& zone);

} // namespace cxw::core
