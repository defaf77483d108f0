#pragma once

#include "core/change_set.h"
#include "core/clock.h"
#include "core/store.h"

namespace cxw::storage {

class Connection;

/// Runs `work` in one read transaction.
void runRead(Connection& connection, core::Instant now, const core::Store::ReadWork& work);

/// Runs `work` in one transaction together with the history it leaves, and says what it changed. Committed
/// and durable when it returns; an exception of `work` or of the file rolls everything back and comes
/// through.
core::ChangeSet runWrite(Connection& connection, core::Instant now, const core::Gesture& gesture,
                         const core::Store::WriteWork& work);

} // namespace cxw::storage
