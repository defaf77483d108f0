#pragma once

#include "core/complaint/complaint_lists.h"
#include "core/touchmap/touchpoint_map.h"

#include <tuple>

namespace cxw::core {

/// One record before and after; an empty side is a record that is not there. Never both.
template <class Record> struct RecordChange
{
    std::optional<Record> before;
    std::optional<Record> after;

    [[nodiscard]] decltype(Record::id) id() const { return after ? after->id : before->id; }
    bool operator==(const RecordChange&) const = default;
};

/// One change of a map: records added, removed or changed as a whole, each of them once. People and channels
/// are those that joined their lists because a touchpoint names them.
struct MapChange
{
    MapId map;
    std::vector<RecordChange<Person>> people = {};
    std::vector<RecordChange<Channel>> channels = {};
    std::vector<RecordChange<TouchpointMap>> maps = {}; ///< the map itself; one or none
    std::vector<RecordChange<Persona>> personas = {};
    std::vector<RecordChange<Lane>> lanes = {};
    std::vector<RecordChange<Stage>> stages = {};
    std::vector<RecordChange<Touchpoint>> touchpoints = {};

    bool operator==(const MapChange&) const = default;
};

/// The lists of a change in an order in which each record is written after those it names.
[[nodiscard]] inline auto partsOf(MapChange& change)
{
    return std::tie(change.people, change.channels, change.maps, change.personas, change.lanes, change.stages,
                    change.touchpoints);
}
[[nodiscard]] inline auto partsOf(const MapChange& change)
{
    return std::tie(change.people, change.channels, change.maps, change.personas, change.lanes, change.stages,
                    change.touchpoints);
}

[[nodiscard]] bool isEmpty(const MapChange& change);

/// The map after the change, in its order. Puts what the change says in place of what is there, whatever that
/// is.
[[nodiscard]] WholeMap applied(WholeMap whole, const MapChange& change);

/// Puts what a change says of one kind of record into a list; new ones come last.
template <class Record>
void applyTo(std::vector<Record>& records, const std::vector<RecordChange<Record>>& changes)
{
    std::map<decltype(Record::id), const std::optional<Record>*> wanted;
    for (const auto& each : changes)
        wanted.emplace(each.id(), &each.after);
    std::erase_if(records, [&wanted](Record& each) {
        const auto found = wanted.find(each.id);
        if (found == wanted.end())
            return false;
        const std::optional<Record>& after = *found->second;
        wanted.erase(found);
        if (after)
            each = *after;
        return !after;
    });
    for (const auto& [id, after] : wanted)
        if (*after)
            records.push_back(**after);
}

/// Takes the change back.
[[nodiscard]] MapChange inverse(MapChange change);

/// One change that does `first` and `then`; without records that end as they began.
[[nodiscard]] MapChange folded(MapChange first, const MapChange& then);

} // namespace cxw::core
