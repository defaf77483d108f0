#pragma once

#include "core/touchmap/map_change.h"

#include <functional>
#include <span>

namespace cxw::core {

class IdSource;

// Changes that people commonly make. Where one names a record that is not on the map, or changes nothing, it
// is empty. Positions are sparse: what moves is written alone, as long as there is room.

/// Behind `after`, or last in the stage.
[[nodiscard]] MapChange addTouchpoint(const WholeMap& whole, StageId stage, std::optional<TouchpointId> after,
                                      const QString& title, IdSource& ids);
/// Behind `after`, or last.
[[nodiscard]] MapChange addStage(const WholeMap& whole, std::optional<StageId> after, const QString& name,
                                 IdSource& ids);
[[nodiscard]] MapChange addPersona(const WholeMap& whole, const QString& name, IdSource& ids);
[[nodiscard]] MapChange addLane(const WholeMap& whole, const QString& name, IdSource& ids);

[[nodiscard]] MapChange removeTouchpoints(const WholeMap& whole, std::span<const TouchpointId> ids);
/// With the touchpoints in it.
[[nodiscard]] MapChange removeStage(const WholeMap& whole, StageId id);
/// What touchpoints say of them stays with the touchpoints.
[[nodiscard]] MapChange removePersona(const WholeMap& whole, PersonaId id);
[[nodiscard]] MapChange removeLane(const WholeMap& whole, LaneId id);

/// Puts them, in the order of the map, ahead of `before`, or last in the stage.
[[nodiscard]] MapChange moved(const WholeMap& whole, std::span<const TouchpointId> touchpoints, StageId stage,
                              std::optional<TouchpointId> before);
/// Ahead of `before`, or last.
[[nodiscard]] MapChange moved(const WholeMap& whole, StageId stage, std::optional<StageId> before);
[[nodiscard]] MapChange moved(const WholeMap& whole, PersonaId persona, std::optional<PersonaId> before);
[[nodiscard]] MapChange moved(const WholeMap& whole, LaneId lane, std::optional<LaneId> before);

/// A copy behind each, without a counterpart; in another channel where one is given.
[[nodiscard]] MapChange duplicated(const WholeMap& whole, std::span<const TouchpointId> touchpoints,
                                   std::optional<ChannelId> channel, IdSource& ids);

/// Touchpoints as `edit` leaves them; it leaves id, stage and position alone.
[[nodiscard]] MapChange edited(const WholeMap& whole, std::span<const TouchpointId> touchpoints,
                               const std::function<void(Touchpoint&)>& edit);
/// A record of the map put in place of the one with its id.
[[nodiscard]] MapChange replaced(const WholeMap& whole, const Stage& stage);
[[nodiscard]] MapChange replaced(const WholeMap& whole, const Persona& persona);
[[nodiscard]] MapChange replaced(const WholeMap& whole, const Lane& lane);
[[nodiscard]] MapChange renamed(const WholeMap& whole, const QString& name);

} // namespace cxw::core
