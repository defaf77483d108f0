#pragma once

#include "core/workspace/person.h"

#include <optional>

namespace cxw::core {

class UnitOfWork;

// What the last complaint that was written down on this workspace leaves for the next one. View state: no
// undo takes it back. Storage thread.

/// The person who writes complaints down here, for "mine" and for the next complaint; empty while nobody was
/// named, and when the person was removed.
[[nodiscard]] std::optional<Person> currentAgent(const UnitOfWork& work);
void rememberAgent(UnitOfWork& work, PersonId agent);

/// ISO 4217: "EUR"; empty while no amount was written down.
[[nodiscard]] QString usualCurrency(const UnitOfWork& work);
void rememberCurrency(UnitOfWork& work, const QString& currency);

} // namespace cxw::core
