#include "core/complaint/learning/fix_split.h"

namespace cxw::core {
namespace {

FixSide sideOf(std::vector<WeekCount> weeks)
{
    FixSide side{.series = seriesOf(std::move(weeks))};
    for (const WeekCount& each : side.series.weeks)
        if (!each.isPartial) {
            ++side.weeks;
            side.count += each.count;
        }
    return side;
}

EventCount eventsOf(const FixSide& side)
{
    return {.events = side.count, .exposure = double(side.weeks)};
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
    FixSplit split{
        .fixedOn = fixedOn, .before = sideOf(std::move(before)), .after = sideOf(std::move(after))};
    if (split.before.weeks > 0 && split.after.weeks > 0)
        split.change = rateRatio(eventsOf(split.before), eventsOf(split.after));
    split.verdict = verdictOn(split.change, split.after.weeks);
    return split;
}

} // namespace cxw::core
