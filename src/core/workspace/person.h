#pragma once

#include "core/id.h"

#include <QString>

namespace cxw::core {

using PersonId = Id<struct PersonTag>;

/// Somebody of the organisation: facilitator or participant of a round, later owner of a touchpoint or an
/// action.
struct Person
{
    PersonId id;
    QString name;
    QString role;
    QString contact;

    bool operator==(const Person&) const = default;
};

} // namespace cxw::core
