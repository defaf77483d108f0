#include "charts/named_area.h"

#include <algorithm>

namespace cxw::charts {

std::vector<NamedArea> namedAreas(const core::RoundResults& results, const core::RoundDocument& document,
                                  const core::QuestionBank& bank)
{
    std::vector<NamedArea> areas;
    for (const core::AreaResult& each : results.areas)
        areas.push_back({.result = each, .name = document.areaName(each.area, bank)});
    return areas;
}

std::vector<NamedArea> namedAreas(const core::RoundComparison& comparison,
                                  const core::ComparisonDocument& document, const core::QuestionBank& bank)
{
    std::vector<NamedArea> areas = namedAreas(comparison.to, document.to, bank);
    for (const NamedArea& each : namedAreas(comparison.from, document.from, bank)) {
        const auto isSame = [&](const NamedArea& known) { return known.result.area == each.result.area; };
        if (std::ranges::none_of(areas, isSame))
            areas.push_back(each);
    }
    return areas;
}

QString labelOf(const core::RoundQuestion& question, const core::WordingTable& wordings)
{
    const auto found = wordings.find({question.question, question.revision});
    return found == wordings.end() ? question.question.text() : found->second.label;
}

} // namespace cxw::charts
