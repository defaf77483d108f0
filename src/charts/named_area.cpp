#include "charts/named_area.h"

namespace cxw::charts {

std::vector<NamedArea> namedAreas(const core::RoundResults& results, const core::QuestionBank& bank,
                                  core::Language language)
{
    std::vector<NamedArea> areas;
    for (const core::AreaResult& each : results.areas)
        areas.push_back({.result = each, .name = bank.areaName(each.area, language)});
    return areas;
}

QString labelOf(const core::RoundQuestion& question, const core::WordingTable& wordings)
{
    const auto found = wordings.find({question.question, question.revision});
    return found == wordings.end() ? question.question.text() : found->second.label;
}

} // namespace cxw::charts
