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
};

/// What pasting a clip does, and the touchpoints that come of it, in their order.
struct PastedClip
{
    MapChange change;
    std::vector<TouchpointId> touchpoints;
};

/// Touchpoints of one stage come behind the given one, or last in the given stage; those of several stages
/// come last in the stages of these names, which are made where the map has them not. They get new ids and no
/// counterpart. Channels and people are found by name or made; feelings of personas and texts of lanes come
/// along where the map has these names.
[[nodiscard]] PastedClip pasteClip(const WholeMap& whole, const std::vector<Channel>& channels,
                                   const std::vector<Person>& people, const MapFile& clip,
                                   const ClipPlace& place, IdSource& ids);

} // namespace cxw::core
