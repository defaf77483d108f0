#pragma once

#include "core/clock.h"
#include "storage/migrator.h"

#include <QString>

namespace cxw::storage {

/// Where the contents of a damaged workspace shall come from.
enum class RescueFrom {
    Backup, ///< the newest backup that is sound
    Remains ///< what can still be read of the damaged file itself
};

/// A damaged workspace and the new file that takes its place. The damaged one is only read.
struct RescueRequest
{
    QString damaged;      ///< absolute
    QString target;       ///< absolute; must not exist
    QString backupFolder; ///< absolute; holds the backups of all workspaces
    RescueFrom from = RescueFrom::Backup;
};

/// What the new file holds.
struct Rescued
{
    RescueFrom from = RescueFrom::Backup;
    core::Instant backupAt{}; ///< of the backup it was made of
    int records = 0;          ///< how many could be read of the remains
};

/// Makes the new file, complete and proven sound when it returns. Throws StorageError: NotFound without a
/// sound backup, Corrupt when nothing can be read. Storage thread; takes as long as the file is large.
Rescued rescue(const RescueRequest& request, const std::vector<Migration>& migrations,
               const core::Clock& clock);

} // namespace cxw::storage
