#pragma once

#include "core/privacy/erasure.h"
#include "storage/memory/memory_state.h"

namespace cxw::storage {

/// An erasure in memory: the same records go and stay as in a file. Nothing is written, so no file is read
/// and no ledger kept, and nothing says where else the person is named. Throws StorageError as eraseRows
/// does.
[[nodiscard]] core::ErasureReport eraseIn(MemoryState& state, const core::Erasure& erasure,
                                          core::Instant now);

} // namespace cxw::storage
