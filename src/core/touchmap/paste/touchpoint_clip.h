#pragma once

#include "core/touchmap/map_change.h"
#include "core/touchmap/map_file.h"

#include <span>

namespace cxw::core {

class IdSource;

/// Touchpoints of a map with all that they name, to be pasted elsewhere.
[[nodiscard]] MapFile clipOf(const WholeMap& whole, const std::vector<Channel>& channels,
                             const std::vector<Person>& people, std::span<const TouchpointId> touchpoints);

/// Where a clip is to come.
struct ClipPlace
{
    std::optional<StageId> stage;
    std::optional<TouchpointId> after; ///< in that stage
    bool keepsIds = false;             ///< they were cut: no map has them
};

/// What pasting a clip does, and the touchpoints that come of it, in their order.
struct PastedClip
{
    MapChange change;
    std::vector<TouchpointId> touchpoints;
};

/// Touchpoints of one stage come behind the given one, or last in the given stage; those of several stages
/// come last in their stages, or those of the same names, which are made where the map has them not. They get
/// new ids, unless the place keeps them, and no counterpart. Channels and people are found by name or made;
/// feelings of personas and texts of lanes come along where the map has these names. Back on their own map
/// they are what they were, in another place.
[[nodiscard]] PastedClip pasteClip(const WholeMap& whole, const std::vector<Channel>& channels,
                                   const std::vector<Person>& people, const MapFile& clip,
                                   const ClipPlace& place, IdSource& ids);

} // namespace cxw::core
