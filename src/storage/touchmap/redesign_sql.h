#pragma once

#include "core/touchmap/map_repository.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class RedesignSql final : public core::RedesignRepository
{
public:
    explicit RedesignSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::Redesign> all() const override;
    void save(const core::Redesign& redesign) override;
    void remove(core::RedesignId id) override;

private:
    [[nodiscard]] std::optional<core::Redesign> findKept(core::RedesignId id) const;
    [[nodiscard]] std::map<int, QString> dayNotesOf(core::RedesignId id) const;

    const SqlScope& m_scope;
};

} // namespace cxw::storage
