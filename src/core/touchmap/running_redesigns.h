#pragma once

#include "core/touchmap/redesign_days.h"

namespace cxw::core {

/// A redesign that is not finished, with what its touchpoint is called.
struct RunningRedesign
{
    Redesign redesign;
    QString title;
    RedesignProgress progress;

    bool operator==(const RunningRedesign&) const = default;
};

/// Those of touchpoints that are not in the bin and that have begun, the latest first and among them the one
/// that is furthest on. Storage thread.
[[nodiscard]] std::vector<RunningRedesign> loadRunningRedesigns(const UnitOfWork& work, QDate today,
                                                                const QTimeZone& zone);

} // namespace cxw::core
