#pragma once

#include <QStringList>

#include <vector>

namespace cxw::core {

/// What one cause weighs: a count, a cost in minor units or a sum of severities.
struct ParetoItem
{
    QString key;
    double value = 0.0; ///< not negative

    bool operator==(const ParetoItem&) const = default;
};

struct ParetoBar
{
    ParetoItem item;
    double cumulativePercent = 0.0; ///< of the total, up to and with this bar; 0 to 100

    bool operator==(const ParetoBar&) const = default;
};

struct Pareto
{
    std::vector<ParetoBar> bars;
    double total = 0.0;
    int vitalFew =
        0; ///< the fewest bars from the left that hold at least 80 % of the total; 0 without a total

    bool operator==(const Pareto&) const = default;
};

/// Largest first, equal ones by key; the items with the keys of `last`, such as "other", come after all
/// others in that order, even if they are larger (method.md 7). Each key once; the order given does not
/// matter.
[[nodiscard]] Pareto paretoOf(std::vector<ParetoItem> items, const QStringList& last = {});

} // namespace cxw::core
