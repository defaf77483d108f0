#include "core/complaint/helps/policy_costs.h"

#include "core/complaint/helps/policy_watch.h"

#include <algorithm>
#include <map>
#include <set>

namespace cxw::core {
namespace {

void add(std::vector<Money>& sums, const Money& money)
{
    const auto at = std::ranges::lower_bound(sums, money.currency, {}, &Money::currency);
    if (at != sums.end() && at->currency == money.currency)
        at->minorUnits += money.minorUnits;
    else
        sums.insert(at, money);
}

} // namespace

std::vector<PolicyCost> policyCosts(const std::vector<CitedPolicy>& cited)
{
    std::map<QString, PolicyCost> byWords;
    std::set<std::pair<QString, ComplaintId>> counted;
    for (const CitedPolicy& each : cited) {
        const QString words = wordsIn(each.phrase);
        PolicyCost& cost = byWords[words];
        cost.phrase = each.phrase;
        ++cost.citations;
        if (!counted.emplace(words, each.complaint).second)
            continue;
        ++cost.complaints;
        cost.left += each.defection == Defection::Left ? 1 : 0;
        if (each.money)
            add(cost.cost, *each.money);
    }
    std::vector<PolicyCost> costs;
    for (auto& [words, cost] : byWords)
        costs.push_back(std::move(cost));
    std::ranges::stable_sort(costs, std::greater{}, &PolicyCost::citations);
    return costs;
}

std::vector<PolicyCitation> citationsIn(const std::vector<PolicyCitation>& citations,
                                        const std::vector<QString>& texts)
{
    std::vector<PolicyCitation> standing;
    std::ranges::copy_if(citations, std::back_inserter(standing), [&](const PolicyCitation& each) {
        return std::ranges::any_of(texts, [&](const QString& text) { return hasPhrase(text, each.phrase); });
    });
    return standing;
}

} // namespace cxw::core
