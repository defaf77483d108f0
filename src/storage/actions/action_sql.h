#pragma once

#include "core/actions/action_repository.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class ActionSql final : public core::ActionRepository
{
public:
    explicit ActionSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::Action> all() const override;
    [[nodiscard]] std::optional<core::Action> find(core::ActionId id) const override;
    void save(const core::Action& action) override;
    void remove(core::ActionId id) override;

private:
    const SqlScope& m_scope;
};

} // namespace cxw::storage
