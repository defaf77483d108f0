#include "core/touchmap/map_filter.h"

#include "core/search_text.h"

#include <algorithm>

namespace cxw::core {
namespace {

bool hasFlag(const Touchpoint& touchpoint, MapFlag flag)
{
    switch (flag) {
    case MapFlag::MomentOfTruth: return touchpoint.momentOfTruth.isSet;
    case MapFlag::PainPoint: return touchpoint.painPoint.isSet;
    case MapFlag::BestPractice: return touchpoint.bestPractice.isSet;
    case MapFlag::ListeningPost: return touchpoint.listeningPost;
    }
    return false;
}

/// The wanted one, or none where a null one is wanted.
template <class AnyId> bool isWanted(const std::optional<AnyId>& wanted, const std::optional<AnyId>& is)
{
    return !wanted || is.value_or(AnyId()) == *wanted;
}

bool isFeltBy(const std::optional<PersonaId>& persona, const Touchpoint& touchpoint)
{
    if (!persona)
        return true;
    const auto own = touchpoint.feelings.find(*persona);
    return own != touchpoint.feelings.end() && own->second != Feeling();
}

} // namespace

bool MapFilter::isEmpty() const
{
    return searchWords(text).empty() && !owner && !channel && !persona && flags.empty();
}

std::set<TouchpointId> meantBy(const MapFilter& filter, const WholeMap& whole)
{
    const auto words = searchWords(filter.text);
    std::set<TouchpointId> meant;
    for (const Touchpoint& each : whole.touchpoints) {
        const auto isMarked = [&each](MapFlag flag) { return hasFlag(each, flag); };
        if (isWanted(filter.owner, each.duties.accountable) && isWanted(filter.channel, each.channel)
            && isFeltBy(filter.persona, each) && std::ranges::all_of(filter.flags, isMarked)
            && speaksOf(each, words))
            meant.insert(each.id);
    }
    return meant;
}

bool speaksOf(const Touchpoint& touchpoint, const std::vector<QString>& words)
{
    return words.empty()
        || hasWords(wordsIn(touchpoint.title + QLatin1Char(' ') + touchpoint.activity + QLatin1Char(' ')
                            + touchpoint.painPoint.note + QLatin1Char(' ') + touchpoint.note),
                    words);
}

} // namespace cxw::core
