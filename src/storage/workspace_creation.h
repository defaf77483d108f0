#pragma once

#include "storage/migrator.h"
#include "storage/workspace_requests.h"

namespace cxw::storage {

/// Makes a complete workspace under a temporary name and only then gives it its own, so that a failure leaves
/// nothing behind and never harms a file that is there. Storage thread. Throws StorageError: Constraint when
/// the file exists and is to be kept, Busy when it is open somewhere.
void createWorkspace(const NewWorkspace& wanted, const std::vector<Migration>& migrations,
                     const core::Clock& clock);

} // namespace cxw::storage
