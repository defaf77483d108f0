#include "core/statistics/target_kept.h"

#include "core/statistics/wilson.h"

#include <algorithm>
#include <numeric>

namespace cxw::core {

std::optional<TargetKept> targetKept(const TargetCounts& counts)
{
    const qint64 decided = counts.met + counts.late + counts.overdue;
    const auto interval = wilsonInterval(counts.met, decided);
    if (!interval)
        return std::nullopt;
    return TargetKept{.share = double(counts.met) / double(decided), .interval = *interval};
}

std::optional<ReopenRate> reopenRate(qint64 resolved, const std::vector<int>& reopenings)
{
    if (resolved <= 0)
        return std::nullopt;
    const auto cases = std::ranges::count_if(reopenings, [](int times) { return times > 0; });
    const auto events = std::accumulate(reopenings.begin(), reopenings.end(), qint64(0));
    return ReopenRate{.share = double(cases) / double(resolved),
                      .eventsPerResolved = double(events) / double(resolved)};
}

} // namespace cxw::core
