#pragma once

#include "storage/backup_folder.h"
#include "storage/migrator.h"
#include "storage/soundness.h"
#include "storage/sql/connection.h"
#include "storage/watched_file.h"
#include "storage/workspace_lock.h"
#include "storage/workspace_requests.h"

namespace cxw::storage {

/// A workspace file while it is open: its lock, its connection and the watch over what others do to it.
/// Made, used and destroyed on the storage thread. Every function throws StorageError.
class WorkspaceFile final
{
public:
    /// Looks at the file before SQLite does, refuses what is no workspace of a known version, checks it up to
    /// 50 MB and brings an older one up to date after a proven backup. Falls back to read-only when somebody
    /// else writes to it or the system forbids writing.
    WorkspaceFile(const OpenRequest& request, const std::vector<Migration>& migrations,
                  const core::Clock& clock);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }
    /// Who writes to it instead of us; empty when nobody does.
    [[nodiscard]] const std::optional<LockHolder>& lockHolder() const { return m_lockHolder; }
    /// Whether the program ended without closing it last time.
    [[nodiscard]] bool wasLeftOpen() const { return m_leftOpen; }
    [[nodiscard]] Connection& connection() { return m_connection; }
    [[nodiscard]] WatchedFile& watch() { return m_watch; }
    [[nodiscard]] const BackupFolder& backups() const { return m_backups; }

    /// Files over 50 MB are checked after opening; this does it, once. Quick when all is done already.
    void finishChecking();

private:
    [[nodiscard]] Access accessFor(const OpenRequest& request);
    [[nodiscard]] Connection connect(const std::vector<Migration>& migrations);
    void bringUpToDate(const std::vector<Migration>& migrations, const core::Clock& clock);

    // In the order in which they may die last to first: closing the watch would drop the connection's locks.
    QString m_path;
    WorkspaceLock m_lock;
    WatchedFile m_watch;
    BackupFolder m_backups;
    bool m_leftOpen = false;
    std::optional<LockHolder> m_lockHolder;
    Access m_access;
    Connection m_connection;
    bool m_checked = false;
};

} // namespace cxw::storage
