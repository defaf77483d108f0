#pragma once

#include "core/touchmap/map_repository.h"
#include "storage/sql_scope.h"
#include "storage/touchmap/touchpoint_sql.h"

namespace cxw::storage {

class MapSql final : public core::MapRepository
{
public:
    explicit MapSql(const SqlScope& scope)
        : m_scope(scope)
        , m_touchpoints(scope)
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
    template <class Record> [[nodiscard]] std::optional<Record> findKept(decltype(Record::id) id) const;
    template <class Record> [[nodiscard]] std::vector<Record> partsOf(core::MapId map) const;
    template <class Record> void savePart(const Record& record);
    template <class Record> void removePart(decltype(Record::id) id);

    const SqlScope& m_scope;
    TouchpointSql m_touchpoints;
};

} // namespace cxw::storage
