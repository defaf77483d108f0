#include "core/statistics/pareto.h"

#include <algorithm>
#include <tuple>

namespace cxw::core {
namespace {

constexpr double kVitalPercent = 80.0 - 1e-9; // sums of fractions may miss it by a rounding

void sortBars(std::vector<ParetoItem>& items, const QStringList& last)
{
    std::ranges::sort(items, [&last](const ParetoItem& one, const ParetoItem& two) {
        return std::tuple(last.indexOf(one.key), -one.value, one.key)
            < std::tuple(last.indexOf(two.key), -two.value, two.key);
    });
}

int vitalFewOf(const std::vector<ParetoBar>& bars)
{
    const auto last = std::ranges::lower_bound(bars, kVitalPercent, {}, &ParetoBar::cumulativePercent);
    return int(std::distance(bars.begin(), last)) + 1;
}

} // namespace

Pareto paretoOf(std::vector<ParetoItem> items, const QStringList& last)
{
    sortBars(items, last);
    Pareto pareto;
    for (const ParetoItem& item : items)
        pareto.total += item.value;
    double running = 0.0;
    for (const ParetoItem& item : items) {
        running += item.value;
        pareto.bars.push_back(
            {.item = item, .cumulativePercent = pareto.total > 0.0 ? 100.0 * running / pareto.total : 0.0});
    }
    pareto.vitalFew = pareto.total > 0.0 ? vitalFewOf(pareto.bars) : 0;
    return pareto;
}

} // namespace cxw::core
