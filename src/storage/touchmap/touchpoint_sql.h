#pragma once

#include "core/touchmap/touchpoint_map.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

/// The rows of touchpoints with their people, feelings, lane cells and questions.
class TouchpointSql final
{
public:
    explicit TouchpointSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    /// As WholeMap has them.
    [[nodiscard]] std::vector<core::Touchpoint> allOf(core::MapId map) const;
    /// Also one in the bin.
    [[nodiscard]] std::optional<core::Touchpoint> find(core::TouchpointId id) const;
    void save(const core::Touchpoint& touchpoint);
    void remove(core::TouchpointId id);

private:
    [[nodiscard]] bool isKept(core::TouchpointId id) const;
    void addParts(std::vector<core::Touchpoint>& touchpoints) const;
    void writeDuties(const core::Touchpoint& touchpoint);
    void writeFeelings(const core::Touchpoint& touchpoint);
    void writeLaneTexts(const core::Touchpoint& touchpoint);
    void writeQuestions(const core::Touchpoint& touchpoint);

    const SqlScope& m_scope;
};

} // namespace cxw::storage
