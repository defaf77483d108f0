#include "charts/named_area.h"

namespace cxw::charts {

std::vector<NamedArea> namedAreas(const core::RoundResults& results, const core::RoundDocument& document,
                                  const core::QuestionBank& bank)
{
    std::vector<NamedArea> areas;
    for (const core::AreaResult& each : results.areas)
        areas.push_back({.result = each, .name = document.areaName(each.area, bank)});
    return areas;
}

QString labelOf(const core::RoundQuestion& question, const core::WordingTable& wordings)
{
    const auto found = wordings.find({question.question, question.revision});
    return found == wordings.end() ? question.question.text() : found->second.label;
}

} // namespace cxw::charts
