#pragma once

#include "core/complaint/customer_repository.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class CustomerSql final : public core::CustomerRepository
{
public:
    explicit CustomerSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::Customer> all() const override;
    [[nodiscard]] std::optional<core::Customer> find(core::CustomerId id) const override;
    [[nodiscard]] std::vector<core::CustomerMatch> matching(const QString& typed, int limit) const override;
    void save(const core::Customer& customer) override;
    void remove(core::CustomerId id) override;

private:
    [[nodiscard]] std::optional<core::Customer> findKept(core::CustomerId id) const;
    [[nodiscard]] core::CustomerMatch matchFor(const core::Customer& customer) const;
    void rename(const core::Customer& customer, const QString& oldName);

    const SqlScope& m_scope;
};

/// The name of a customer, a removed one too; empty where none is named.
[[nodiscard]] QString customerNameOf(Connection& connection, const std::optional<core::CustomerId>& id);
/// All that are not removed.
[[nodiscard]] std::vector<core::Customer> readCustomers(Connection& connection);
/// The column by which customers are ordered.
void writeSortName(Connection& connection, const core::Customer& customer);

} // namespace cxw::storage
