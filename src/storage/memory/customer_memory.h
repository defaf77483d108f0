#pragma once

#include "core/complaint/customer_repository.h"
#include "storage/memory/memory_state.h"

namespace cxw::storage {

class CustomerMemory final : public core::CustomerRepository
{
public:
    explicit CustomerMemory(const MemoryScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::Customer> all() const override;
    [[nodiscard]] std::optional<core::Customer> find(core::CustomerId id) const override;
    [[nodiscard]] std::vector<core::CustomerMatch> matching(const QString& typed, int limit) const override;
    void save(const core::Customer& customer) override;
    void remove(core::CustomerId id) override;

private:
    [[nodiscard]] core::CustomerMatch matchFor(const core::Customer& customer) const;

    const MemoryScope& m_scope;
};

} // namespace cxw::storage
