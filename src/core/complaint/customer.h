#pragma once

#include "core/clock.h"
#include "core/id.h"

#include <QString>

namespace cxw::core {

using CustomerId = Id<struct CustomerTag>;

/// A person outside. The only record that holds such a person's name and contact, so that one row can be
/// erased.
struct Customer
{
    CustomerId id;
    QString name;
    QString organisation;
    QString contact; ///< customer number, telephone, address: whatever they are found by
    QString note;
    Instant createdAt;

    bool operator==(const Customer&) const = default;
};

} // namespace cxw::core
