#pragma once

#include "core/touchmap/redesign.h"
#include "core/touchmap/touchpoint_map.h"

namespace cxw::core {

/// The maps and what stands on them. Saving is by id, and brings a removed record back; removing puts it into
/// the bin. What stands on a removed map, or in a removed stage, goes out of sight with it and comes back
/// with it. See UnitOfWork for thread and lifetime.
class MapRepository
{
public:
    virtual ~MapRepository() = default;

    /// By position, then by id; without the removed ones.
    [[nodiscard]] virtual std::vector<TouchpointMap> all() const = 0;
    /// Empty for an unknown map and for one in the bin.
    [[nodiscard]] virtual std::optional<WholeMap> whole(MapId id) const = 0;
    /// Also one that is removed, of which complaints go on speaking.
    [[nodiscard]] virtual std::optional<Touchpoint> findTouchpoint(TouchpointId id) const = 0;
    /// Of all maps, in their order; those in the bin too.
    [[nodiscard]] virtual std::vector<NamedTouchpoint> touchpointNames() const = 0;

    virtual void save(const TouchpointMap& map) = 0;
    virtual void save(const Persona& persona) = 0;
    virtual void save(const Stage& stage) = 0;
    virtual void save(const Touchpoint& touchpoint) = 0;
    virtual void save(const Lane& lane) = 0;

    virtual void remove(MapId id) = 0;
    virtual void remove(PersonaId id) = 0;
    virtual void remove(StageId id) = 0;
    virtual void remove(TouchpointId id) = 0;
    virtual void remove(LaneId id) = 0;
};

/// The redesigns of touchpoints. See UnitOfWork for thread and lifetime.
class RedesignRepository
{
public:
    virtual ~RedesignRepository() = default;

    /// By start, then by id; without the removed ones.
    [[nodiscard]] virtual std::vector<Redesign> all() const = 0;
    /// Saving a removed one again brings it back.
    virtual void save(const Redesign& redesign) = 0;
    /// Into the bin.
    virtual void remove(RedesignId id) = 0;
};

} // namespace cxw::core
