#include "charts/touchmap/emotion_curve.h"

#include <algorithm>
#include <cmath>

namespace cxw::charts {
namespace {

void findPeakAndEnd(EmotionCurve& curve)
{
    for (std::size_t i = 0; i < curve.marks.size(); ++i) {
        const int strength = std::abs(curve.marks[i].value);
        if (strength > 0 && (!curve.peak || strength >= std::abs(curve.marks[*curve.peak].value)))
            curve.peak = i;
    }
    if (!curve.marks.empty())
        curve.end = curve.marks.size() - 1;
}

template <class FeelingOf>
EmotionCurve curveOf(const core::WholeMap& whole, const core::MapLayout& layout, FeelingOf feelingOf)
{
    EmotionCurve curve;
    for (int column = 0; column < int(layout.columns().size()); ++column) {
        const int touchpoint = layout.columns()[std::size_t(column)].touchpoint;
        if (touchpoint < 0)
            continue;
        const core::Feeling& feeling = feelingOf(whole.touchpoints[std::size_t(touchpoint)]);
        if (feeling.emotion)
            curve.marks.push_back({column, *feeling.emotion, feeling.word});
    }
    findPeakAndEnd(curve);
    return curve;
}

CurveLook lookOf(std::size_t place)
{
    return place == 0 ? CurveLook::First : place % 2 == 1 ? CurveLook::Second : CurveLook::Third;
}

} // namespace

std::vector<EmotionCurve> emotionCurvesOf(const core::WholeMap& whole, const core::MapLayout& layout,
                                          const std::set<core::PersonaId>& hidden)
{
    if (whole.personas.empty())
        return {curveOf(whole, layout,
                        [](const core::Touchpoint& each) -> const core::Feeling& { return each.feeling; })};
    std::vector<EmotionCurve> curves;
    for (std::size_t i = 0; i < whole.personas.size(); ++i) {
        const core::Persona& persona = whole.personas[i];
        if (hidden.contains(persona.id))
            continue;
        EmotionCurve curve =
            curveOf(whole, layout, [&](const core::Touchpoint& each) -> const core::Feeling& {
                return feelingOf(each, persona.id);
            });
        curve.name = persona.name;
        curve.persona = persona.id;
        curve.look = lookOf(i);
        curves.push_back(std::move(curve));
    }
    return curves;
}

EmotionCurve otherStateCurve(const core::WholeMap& whole, const core::WholeMap& other,
                             const core::MapLayout& layout)
{
    std::map<core::TouchpointId, const core::Touchpoint*> partners;
    const bool otherIsFuture = other.map.state == core::MapState::Future;
    for (const core::Touchpoint& each : other.touchpoints)
        if (!otherIsFuture)
            partners.emplace(each.id, &each);
        else if (each.counterpart)
            partners.emplace(*each.counterpart, &each);
    const core::PersonaId persona = other.personas.empty() ? core::PersonaId() : other.personas.front().id;
    static const core::Feeling none;
    EmotionCurve curve = curveOf(whole, layout, [&](const core::Touchpoint& each) -> const core::Feeling& {
        const auto key = otherIsFuture ? std::optional(each.id) : each.counterpart;
        const auto found = key ? partners.find(*key) : partners.end();
        return found == partners.end() ? none : feelingOf(*found->second, persona);
    });
    curve.look = CurveLook::OtherState;
    return curve;
}

} // namespace cxw::charts
