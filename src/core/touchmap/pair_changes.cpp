#include "core/touchmap/pair_changes.h"

#include "core/touchmap/map_pair.h"

#include <algorithm>

namespace cxw::core {
namespace {

template <class Record> using IdOf = decltype(Record::id);

/// What records of the future are called on the current map.
template <class Record>
std::map<IdOf<Record>, IdOf<Record>> currentIds(const std::vector<Record>& current,
                                                const std::vector<Record>& future)
{
    std::map<IdOf<Record>, IdOf<Record>> ids;
    std::vector<IdOf<Record>> newOnes;
    std::set<IdOf<Record>> taken;
    for (const Record& each : future) {
        const auto same = std::ranges::find_if(current, [&](const Record& other) {
            return other.name == each.name && !taken.contains(other.id);
        });
        if (same == current.end())
            newOnes.push_back(each.id);
        else
            ids[each.id] = *taken.insert(same->id).first;
    }
    std::vector<IdOf<Record>> left;
    for (const Record& each : current)
        if (!taken.contains(each.id))
            left.push_back(each.id);
    if (left.size() == newOnes.size())
        for (std::size_t i = 0; i < left.size(); ++i)
            ids[newOnes[i]] = left[i];
    return ids;
}

template <class Key, class Value>
std::map<Key, Value> underCurrentIds(const std::map<Key, Value>& values, const std::map<Key, Key>& ids)
{
    std::map<Key, Value> renamed;
    for (const auto& [id, value] : values)
        if (const auto found = ids.find(id); found != ids.end())
            renamed[found->second] = value;
        else
            renamed[id] = value;
    return renamed;
}

template <class Key> Key underCurrentId(Key id, const std::map<Key, Key>& ids)
{
    const auto found = ids.find(id);
    return found == ids.end() ? id : found->second;
}

/// Of numbers in their order those that are not part of the longest run upwards: the fewest that must have
/// moved.
std::set<int> outOfOrder(const std::vector<int>& numbers)
{
    std::vector<std::size_t> tails; // places of the lowest ends of runs, by their length
    std::vector<std::optional<std::size_t>> before(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto place = std::ranges::lower_bound(tails, numbers[i], {},
                                                    [&numbers](std::size_t tail) { return numbers[tail]; });
        if (place != tails.begin())
            before[i] = *std::prev(place);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::set<int> moved(numbers.begin(), numbers.end());
    std::optional<std::size_t> last = tails.empty() ? std::nullopt : std::optional(tails.back());
    for (; last; last = before[*last])
        moved.erase(numbers[*last]);
    return moved;
}

/// Both maps with the future under the ids of today.
class Comparison final
{
public:
    Comparison(const WholeMap& current, const WholeMap& future)
        : m_stages(currentIds(current.stages, future.stages))
        , m_personas(currentIds(current.personas, future.personas))
        , m_lanes(currentIds(current.lanes, future.lanes))
    {
        for (std::size_t i = 0; i < current.touchpoints.size(); ++i)
            m_current[current.touchpoints[i].id] = {&current.touchpoints[i], int(i)};
        for (const Touchpoint& each : future.touchpoints)
            m_future[each.id] = &each;
        findMoved(pairsOf(current, future), future);
    }

    [[nodiscard]] PairChange changeOf(const TouchpointPair& pair) const
    {
        PairChange change{.current = pair.current, .future = pair.future};
        if (!pair.current || !pair.future)
            return change;
        const Touchpoint& current = *m_current.at(*pair.current).first;
        Touchpoint future = *m_future.at(*pair.future);
        future.feelings = underCurrentIds(future.feelings, m_personas);
        future.laneTexts = underCurrentIds(future.laneTexts, m_lanes);
        change.isMoved = m_moved.contains(*pair.future);
        change.fields = fieldsThatDiffer(current, future);
        for (const auto each : {TouchpointField::Stage, TouchpointField::Position,
                                TouchpointField::Counterpart, TouchpointField::ConfirmedOn})
            change.fields.erase(each);
        return change;
    }

private:
    void findMoved(const std::vector<TouchpointPair>& pairs, const WholeMap& future)
    {
        std::map<TouchpointId, TouchpointId> currentOf;
        for (const TouchpointPair& each : pairs)
            if (each.current && each.future)
                currentOf[*each.future] = *each.current;
        std::map<StageId, std::vector<int>> order; // of those that stay in their stage
        std::map<int, TouchpointId> byPlace;
        for (const Touchpoint& each : future.touchpoints) {
            const auto pair = currentOf.find(each.id);
            if (pair == currentOf.end())
                continue;
            const auto& [touchpoint, place] = m_current.at(pair->second);
            if (underCurrentId(each.stage, m_stages) != touchpoint->stage) {
                m_moved.insert(each.id);
                continue;
            }
            order[each.stage].push_back(place);
            byPlace[place] = each.id;
        }
        for (const auto& [stage, places] : order)
            for (const int place : outOfOrder(places))
                m_moved.insert(byPlace.at(place));
    }

    std::map<StageId, StageId> m_stages; ///< future to current, as the two below
    std::map<PersonaId, PersonaId> m_personas;
    std::map<LaneId, LaneId> m_lanes;
    std::map<TouchpointId, std::pair<const Touchpoint*, int>> m_current; ///< with their place
    std::map<TouchpointId, const Touchpoint*> m_future;
    std::set<TouchpointId> m_moved; ///< of the future
};

} // namespace

PairChangeKind PairChange::kind() const
{
    if (!current)
        return PairChangeKind::Added;
    if (!future)
        return PairChangeKind::Removed;
    return fields.empty() ? PairChangeKind::Moved : PairChangeKind::Changed;
}

std::vector<PairChange> pairChangesOf(const WholeMap& current, const WholeMap& future)
{
    const Comparison comparison(current, future);
    std::vector<PairChange> changes;
    for (const TouchpointPair& each : pairsOf(current, future)) {
        PairChange change = comparison.changeOf(each);
        if (!change.current || !change.future || change.isMoved || !change.fields.empty())
            changes.push_back(std::move(change));
    }
    return changes;
}

std::map<TouchpointId, PairChangeKind> pairMarksOf(const std::vector<PairChange>& changes)
{
    std::map<TouchpointId, PairChangeKind> marks;
    for (const PairChange& each : changes)
        for (const auto& id : {each.current, each.future})
            if (id)
                marks[*id] = each.kind();
    return marks;
}

} // namespace cxw::core
