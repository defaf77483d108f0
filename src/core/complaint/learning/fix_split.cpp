#include "core/complaint/learning/fix_split.h"

namespace cxw::core {
namespace {

EventCount inWholeWeeks(const std::vector<WeekCount>& weeks)
{
    EventCount count;
    for (const WeekCount& each : weeks)
        if (!each.isPartial) {
            count.exposure += 1.0;
            count.events += each.count;
        }
    return count;
}

} // namespace

FixSplit splitAt(QDate fixedOn, const std::vector<WeekCount>& weeks)
{
    std::vector<WeekCount> before;
    std::vector<WeekCount> after;
    for (const WeekCount& each : weeks) {
        if (each.monday.addDays(7) <= fixedOn)
            before.push_back(each);
        else if (each.monday >= fixedOn)
            after.push_back(each);
    }
    const FixCheck check = checkFix(inWholeWeeks(before), inWholeWeeks(after));
    return {fixedOn, seriesOf(std::move(before)), seriesOf(std::move(after)), check};
}

} // namespace cxw::core
