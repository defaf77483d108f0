#include "core/touchmap/map_change.h"

#include <algorithm>

namespace cxw::core {
namespace {

template <class Record>
void fold(std::vector<RecordChange<Record>>& first, const std::vector<RecordChange<Record>>& then)
{
    std::map<decltype(Record::id), const RecordChange<Record>*> waiting;
    for (const auto& each : then)
        waiting.emplace(each.id(), &each);
    std::erase_if(first, [&waiting](RecordChange<Record>& each) {
        const auto found = waiting.find(each.id());
        if (found == waiting.end())
            return false;
        each.after = found->second->after;
        waiting.erase(found);
        return each.before == each.after;
    });
    for (const auto& each : then)
        if (waiting.contains(each.id()))
            first.push_back(each);
}

/// By what a record is put in order, and where it stands now.
struct Rank
{
    std::size_t column = 0;
    qint64 position = 0;
    qint64 id = 0;
    std::size_t index = 0;

    auto operator<=>(const Rank&) const = default;
};

/// Records are large, so their ranks are sorted, and they themselves moved only where that is needed.
template <class Record, class ColumnOf> void putInOrder(std::vector<Record>& records, ColumnOf columnOf)
{
    std::vector<Rank> ranks;
    ranks.reserve(records.size());
    for (const Record& each : records)
        ranks.push_back({columnOf(each), each.position, each.id.value(), ranks.size()});
    if (std::ranges::is_sorted(ranks))
        return;
    std::ranges::sort(ranks);
    std::vector<Record> ordered;
    ordered.reserve(records.size());
    for (const Rank& each : ranks)
        ordered.push_back(std::move(records[each.index]));
    records = std::move(ordered);
}

template <class Record> void putInOrder(std::vector<Record>& records)
{
    putInOrder(records, [](const Record&) { return std::size_t(0); });
}

/// By stage; those of a stage that is not there come last.
void putInOrder(std::vector<Touchpoint>& touchpoints, const std::vector<Stage>& stages)
{
    std::map<StageId, std::size_t> columns;
    for (const Stage& each : stages)
        columns.emplace(each.id, columns.size());
    putInOrder(touchpoints, [&](const Touchpoint& each) {
        const auto found = columns.find(each.stage);
        return found == columns.end() ? columns.size() : found->second;
    });
}

} // namespace

bool isEmpty(const MapChange& change)
{
    return std::apply([](const auto&... parts) { return (parts.empty() && ...); }, partsOf(change));
}

WholeMap applied(WholeMap whole, const MapChange& change)
{
    for (const auto& each : change.maps)
        if (each.after && each.after->id == whole.map.id)
            whole.map = *each.after;
    const auto applyAll = [](auto& records, const auto& changes) {
        if (changes.empty())
            return;
        applyTo(records, changes);
        putInOrder(records);
    };
    applyAll(whole.personas, change.personas);
    applyAll(whole.lanes, change.lanes);
    applyAll(whole.stages, change.stages);
    if (!change.touchpoints.empty())
        applyTo(whole.touchpoints, change.touchpoints);
    if (!change.touchpoints.empty() || !change.stages.empty())
        putInOrder(whole.touchpoints, whole.stages);
    return whole;
}

MapChange inverse(MapChange change)
{
    const auto turn = [](auto& part) {
        for (auto& each : part)
            std::swap(each.before, each.after);
    };
    std::apply([&](auto&... parts) { (turn(parts), ...); }, partsOf(change));
    return change;
}

MapChange folded(MapChange first, const MapChange& then)
{
    if (first.map.isNull())
        first.map = then.map;
    fold(first.people, then.people);
    fold(first.channels, then.channels);
    fold(first.maps, then.maps);
    fold(first.personas, then.personas);
    fold(first.lanes, then.lanes);
    fold(first.stages, then.stages);
    fold(first.touchpoints, then.touchpoints);
    return first;
}

} // namespace cxw::core
