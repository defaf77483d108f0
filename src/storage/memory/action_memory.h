#pragma once

#include "core/actions/action_repository.h"
#include "storage/memory/memory_state.h"

namespace cxw::storage {

class ActionMemory final : public core::ActionRepository
{
public:
    explicit ActionMemory(const MemoryScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::Action> all() const override;
    [[nodiscard]] std::optional<core::Action> find(core::ActionId id) const override;
    void save(const core::Action& action) override;
    void remove(core::ActionId id) override;

private:
    const MemoryScope& m_scope;
};

} // namespace cxw::storage
