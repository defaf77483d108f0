#pragma once

#include "storage/sql/storage_thread.h"

namespace support {

/// Runs `work` on a storage thread made for it alone and hands back what it returned or threw.
template <class Work> auto onStorageThread(Work work)
{
    cxw::storage::StorageThread thread;
    return thread.runAndWait(std::move(work));
}

} // namespace support
