#include "core/touchmap/map_change.h"

#include <algorithm>

namespace cxw::core {
namespace {

template <class Record>
void fold(std::vector<RecordChange<Record>>& first, const std::vector<RecordChange<Record>>& then)
{
    std::map<decltype(Record::id), std::size_t> places;
    for (std::size_t i = 0; i < first.size(); ++i)
        places.emplace(first[i].id(), i);
    for (const auto& each : then) {
        const auto found = places.find(each.id());
        if (found == places.end())
            first.push_back(each);
        else
            first[found->second].after = each.after;
    }
    std::erase_if(first, [](const auto& each) { return each.before == each.after; });
}

template <class Record> auto rank(const Record& record)
{
    return std::tie(record.position, record.id);
}

template <class Records, class Less> void putInOrder(Records& records, Less less)
{
    if (!std::ranges::is_sorted(records, less))
        std::ranges::sort(records, less);
}

void putInOrder(WholeMap& whole)
{
    const auto less = [](const auto& left, const auto& right) { return rank(left) < rank(right); };
    putInOrder(whole.personas, less);
    putInOrder(whole.lanes, less);
    putInOrder(whole.stages, less);
    std::map<StageId, std::size_t> columns;
    for (const Stage& each : whole.stages)
        columns.emplace(each.id, columns.size());
    const auto column = [&](const Touchpoint& each) {
        const auto found = columns.find(each.stage);
        return found == columns.end() ? columns.size() : found->second;
    };
    putInOrder(whole.touchpoints, [&](const Touchpoint& left, const Touchpoint& right) {
        const std::size_t leftColumn = column(left);
        const std::size_t rightColumn = column(right);
        return leftColumn != rightColumn ? leftColumn < rightColumn : rank(left) < rank(right);
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
    applyTo(whole.personas, change.personas);
    applyTo(whole.lanes, change.lanes);
    applyTo(whole.stages, change.stages);
    applyTo(whole.touchpoints, change.touchpoints);
    putInOrder(whole);
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
