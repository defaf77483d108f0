#pragma once

#include "core/complaint/complaint.h"

#include <vector>

namespace cxw::core {

/// A customer as one is offered while a name is typed.
struct CustomerMatch
{
    Customer customer;
    int complaints = 0;
    QString lastSummary;                ///< of the newest complaint; empty without one
    std::optional<Promise> lastPromise; ///< the newest one given, kept or not

    bool operator==(const CustomerMatch&) const = default;
};

/// See UnitOfWork for thread and lifetime.
class CustomerRepository
{
public:
    virtual ~CustomerRepository() = default;

    /// Everybody who is not removed, by id.
    [[nodiscard]] virtual std::vector<Customer> all() const = 0;
    /// Also a removed one, of which complaints go on speaking.
    [[nodiscard]] virtual std::optional<Customer> find(CustomerId id) const = 0;
    /// Those whose name, organisation or contact has a word that begins as each typed word does, whatever its
    /// case and diacritics; by name, at most `limit`. Everybody for an empty text, nobody for signs alone.
    [[nodiscard]] virtual std::vector<CustomerMatch> matching(const QString& typed, int limit) const = 0;
    virtual void save(const Customer& customer) = 0;
    /// Into the bin; complaints go on speaking of the record.
    virtual void remove(CustomerId id) = 0;
};

} // namespace cxw::core
