#pragma once

#include "core/statistics/interval.h"

#include <QtGlobal>

#include <optional>

namespace cxw::core {

/// Wilson's 95 % interval (JASA 22, 1927) for the share of `hits` among `trials`, within 0 to 1 and sensible
/// for small counts too. `hits` from 0 to `trials`. Empty without a trial.
[[nodiscard]] std::optional<Interval> wilsonInterval(qint64 hits, qint64 trials);

} // namespace cxw::core
