#include "core/diagnostic/area_trend.h"

#include <algorithm>
#include <set>

namespace cxw::core {
namespace {

/// What a round's mean is made of: scored questions in their wording.
std::set<std::pair<QuestionId, int>> setOf(const RoundSheet& sheet)
{
    std::set<std::pair<QuestionId, int>> set;
    for (const RoundQuestion& each : askedQuestions(sheet))
        if (each.kind != QuestionKind::Context)
            set.insert({each.question, each.revision});
    return set;
}

bool isLike(const RoundSheet& one, const RoundSheet& other)
{
    return one.round.mode == other.round.mode && one.round.form == other.round.form
        && one.round.invited == other.round.invited && setOf(one) == setOf(other);
}

} // namespace

std::optional<double> TrendPoint::meanOf(const AreaId& area) const
{
    const auto found = std::ranges::find(areas, area, &AreaResult::area);
    return found == areas.end() ? std::nullopt : found->mean;
}

std::vector<TrendPoint> trendOf(std::vector<RoundSheet> sheets, Reading reading)
{
    std::ranges::sort(sheets, {}, [](const RoundSheet& each) { return each.round.number; });
    std::vector<TrendPoint> points;
    const RoundSheet* before = nullptr;
    for (const RoundSheet& sheet : sheets) {
        RoundResults results = resultsOf(sheet, reading);
        if (!results.total)
            continue;
        points.push_back({.round = sheet.round,
                          .areas = std::move(results.areas),
                          .total = results.total,
                          .breaks = before && !isLike(*before, sheet)});
        before = &sheet;
    }
    return points;
}

} // namespace cxw::core
