#include "core/statistics/fix_check.h"

namespace cxw::core {
namespace {

FixVerdict verdictOn(const RateRatio& change, double weeksAfter)
{
    if (change.interval.high < 1.0)
        return FixVerdict::Fixed;
    return weeksAfter >= kWeeksToJudge ? FixVerdict::NotFixed : FixVerdict::TooEarly;
}

} // namespace

FixCheck checkFix(const EventCount& before, const EventCount& after)
{
    FixCheck check{before, after, {}, {}};
    if (before.exposure > 0 && after.exposure > 0)
        check.change = rateRatio(before, after);
    check.verdict = check.change ? verdictOn(*check.change, after.exposure) : FixVerdict::TooEarly;
    return check;
}

} // namespace cxw::core
