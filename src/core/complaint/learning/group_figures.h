#pragma once

#include "core/complaint/learning/complaint_facts.h"
#include "core/statistics/pareto.h"

#include <functional>
#include <unordered_map>

namespace cxw::core {

enum class GroupWeight { Count, Cost, Severity };

/// The complaints of one channel, touchpoint or category.
struct GroupFigures
{
    std::optional<qint64> id; ///< empty: those that name none
    QString name;
    int count = 0;
    qint64 costMinorUnits = 0; ///< what was paid, in the currency of the figures
    int severity = 0;          ///< the severities added up; those without one count nothing

    bool operator==(const GroupFigures&) const = default;
};

struct GroupBar
{
    GroupFigures group;
    double value = 0.0;
    double cumulativePercent = 0.0; ///< 0 to 100

    bool operator==(const GroupBar&) const = default;
};

/// Largest first; then those called "other" in one of our languages, those that name none last.
struct GroupPareto
{
    std::vector<GroupBar> bars;
    double total = 0.0;
    int vitalFew = 0; ///< see Pareto

    bool operator==(const GroupPareto&) const = default;
};

/// Money that came back counts as no cost.
[[nodiscard]] GroupPareto paretoOf(const std::vector<GroupFigures>& groups, GroupWeight weight);

/// Whether a name means what is left over: Other, Otros, Sonstiges, Altele, Прочее.
[[nodiscard]] bool isOther(const QString& name);

/// Adds complaints up by a group.
class GroupTally final
{
public:
    using NameOf = std::function<QString(qint64 id)>;

    void add(std::optional<qint64> group, const ComplaintFacts& facts);
    /// Costs in `currency`, names by `nameOf`, in no order.
    [[nodiscard]] std::vector<GroupFigures> figures(const QString& currency, const NameOf& nameOf) const;

private:
    struct Sums
    {
        int count = 0;
        int severity = 0;
        std::unordered_map<QString, qint64> costs; ///< by currency
    };

    std::unordered_map<qint64, Sums> m_groups;
    Sums m_none;
};

} // namespace cxw::core
