#pragma once

#include "core/touchmap/map_repository.h"
#include "storage/memory/memory_state.h"

namespace cxw::storage {

class MapMemory final : public core::MapRepository
{
public:
    explicit MapMemory(const MemoryScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::TouchpointMap> all() const override;
    [[nodiscard]] std::optional<core::WholeMap> whole(core::MapId id) const override;
    [[nodiscard]] std::optional<core::Touchpoint> findTouchpoint(core::TouchpointId id) const override;
    [[nodiscard]] std::vector<core::NamedTouchpoint> touchpointNames() const override;

    void save(const core::TouchpointMap& map) override;
    void save(const core::Persona& persona) override;
    void save(const core::Stage& stage) override;
    void save(const core::Touchpoint& touchpoint) override;
    void save(const core::Lane& lane) override;

    void remove(core::MapId id) override;
    void remove(core::PersonaId id) override;
    void remove(core::StageId id) override;
    void remove(core::TouchpointId id) override;
    void remove(core::LaneId id) override;

private:
    void requireValid(const core::Touchpoint& touchpoint) const;

    const MemoryScope& m_scope;
};

class RedesignMemory final : public core::RedesignRepository
{
public:
    explicit RedesignMemory(const MemoryScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::Redesign> all() const override;
    void save(const core::Redesign& redesign) override;
    void remove(core::RedesignId id) override;

private:
    const MemoryScope& m_scope;
};

} // namespace cxw::storage
