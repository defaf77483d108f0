#include "exchange/touchmap/pair_facts.h"

#include "charts/touchmap/map_words.h"

namespace cxw::exchange {
namespace {

QString feelingText(const charts::EmotionMark& mark)
{
    const QString value = charts::emotionText(mark.value);
    return mark.word.isEmpty() ? value : value + QLatin1Char(' ') + mark.word;
}

void addFeelings(PairFacts& facts, const MapContent& content, const charts::Words& words)
{
    const core::WholeMap& whole = content.whole;
    const core::MapLayout layout(whole, content.lanes, {});
    const QString name = words
                             .translate("cxw::exchange::MapSheet", "Emotion, %1",
                                        "fact of a touchpoint: on the other map; state of a touchpoint map")
                             .arg(stateWord(content.chosen.other->map.state, words));
    for (const charts::EmotionMark& mark :
         charts::otherStateCurve(whole, *content.chosen.other, layout).marks) {
        const int touchpoint = layout.columns()[std::size_t(mark.column)].touchpoint;
        facts[whole.touchpoints[std::size_t(touchpoint)].id].push_back({name, feelingText(mark)});
    }
}

} // namespace

PairFacts pairFactsOf(const MapContent& content, const charts::Words& words)
{
    PairFacts facts;
    if (content.chosen.other)
        addFeelings(facts, content, words);
    const QString change = words.translate("cxw::exchange::MapSheet", "From today to the future",
                                           "fact of a touchpoint: new, gone, moved or changed");
    for (const auto& [touchpoint, kind] : content.chosen.changes)
        facts[touchpoint].push_back({change, changeWord(kind, words)});
    return facts;
}

QString stateWord(core::MapState state, const charts::Words& words)
{
    return state == core::MapState::Future
        ? words.translate("cxw::exchange::MapSheet", "future", "state of a touchpoint map")
        : words.translate("cxw::exchange::MapSheet", "today", "state of a touchpoint map");
}

QString changeWord(core::PairChangeKind kind, const charts::Words& words)
{
    const auto word = [&words](const char* text) {
        return words.translate("PairWords", text, "what becomes of a touchpoint");
    };
    switch (kind) {
    case core::PairChangeKind::Added: return word("new");
    case core::PairChangeKind::Removed: return word("gone");
    case core::PairChangeKind::Moved: return word("moved");
    case core::PairChangeKind::Changed: return word("changed");
    }
    return {};
}

} // namespace cxw::exchange
