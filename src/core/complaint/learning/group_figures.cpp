#include "core/complaint/learning/group_figures.h"

#include "core/search_text.h"

#include <algorithm>
#include <array>
#include <map>

namespace cxw::core {
namespace {

double valueOf(const GroupFigures& group, GroupWeight weight)
{
    switch (weight) {
    case GroupWeight::Count: return group.count;
    case GroupWeight::Cost: return double(std::max<qint64>(group.costMinorUnits, 0));
    case GroupWeight::Severity: break;
    }
    return group.severity;
}

/// Sorts by name, and tells apart two groups of one name.
QString keyOf(const GroupFigures& group)
{
    return group.id ? group.name + QChar(u'\0') + QString::number(*group.id) : QString();
}

} // namespace

bool isOther(const QString& name)
{
    static const std::array kWords{QStringLiteral("other"),    QStringLiteral("others"),
                                   QStringLiteral("otro"),     QStringLiteral("otros"),
                                   QStringLiteral("sonstige"), QStringLiteral("sonstiges"),
                                   QStringLiteral("altele"),   QStringLiteral("altceva"),
                                   QStringLiteral("другое"),   QStringLiteral("прочее")};
    return std::ranges::find(kWords, wordsIn(name)) != kWords.end();
}

GroupPareto paretoOf(const std::vector<GroupFigures>& groups, GroupWeight weight)
{
    std::map<QString, const GroupFigures*> byKey;
    std::vector<ParetoItem> items;
    QStringList last;
    for (const GroupFigures& each : groups) {
        byKey[keyOf(each)] = &each;
        items.push_back({keyOf(each), valueOf(each, weight)});
        if (isOther(each.name))
            last += keyOf(each);
    }
    last += QString();
    const Pareto pareto = paretoOf(std::move(items), last);
    GroupPareto bars{.total = pareto.total, .vitalFew = pareto.vitalFew};
    for (const ParetoBar& each : pareto.bars)
        bars.bars.push_back({*byKey.at(each.item.key), each.item.value, each.cumulativePercent});
    return bars;
}

void GroupTally::add(std::optional<qint64> group, const ComplaintFacts& facts)
{
    Sums& sums = group ? m_groups[*group] : m_none;
    ++sums.count;
    sums.severity += facts.severity.value_or(0);
    if (facts.money)
        sums.costs[facts.money->currency] += facts.money->minorUnits;
}

std::vector<GroupFigures> GroupTally::figures(const QString& currency, const NameOf& nameOf) const
{
    const auto figuresOf = [&](std::optional<qint64> id, const Sums& sums) {
        const auto cost = sums.costs.find(currency);
        return GroupFigures{.id = id,
                            .name = id ? nameOf(*id) : QString(),
                            .count = sums.count,
                            .costMinorUnits = cost == sums.costs.end() ? 0 : cost->second,
                            .severity = sums.severity};
    };
    std::vector<GroupFigures> figures;
    for (const auto& [id, sums] : m_groups)
        figures.push_back(figuresOf(id, sums));
    if (m_none.count > 0)
        figures.push_back(figuresOf({}, m_none));
    return figures;
}

} // namespace cxw::core
