#pragma once

#include "storage/backup_rotation.h"

namespace cxw::storage {

class Connection;

/// The backups of one workspace: files named by their moment in a folder of the workspace's own, which only
/// the owner may enter. Storage thread.
class BackupFolder final
{
public:
    /// `root` holds the backups of all workspaces; it is made when it is needed.
    BackupFolder(const QString& root, const QString& workspacePath);

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Newest first; empty when there is none.
    [[nodiscard]] std::vector<Backup> list() const;
    /// Complete and proven sound when it returns. Throws StorageError.
    Backup make(Connection& connection, core::Instant now) const;
    /// What the rule of backup_rotation.h gives up, within 2 GiB.
    [[nodiscard]] std::vector<Backup> surplus(core::Instant now) const;
    /// Removes `surplus` and what an interrupted backup left behind.
    void clear(const std::vector<Backup>& surplus) const;
    /// Throws StorageError.
    void ensureFolder() const;

private:
    QString m_path;
};

/// Where the backups of a workspace lie that may be damaged, gone or closed; the folder need not be there.
[[nodiscard]] QString backupFolderOf(const QString& workspacePath, const QString& root);
/// The backups of a workspace that may be damaged, gone or closed, newest first. Any thread; reads a folder.
[[nodiscard]] std::vector<Backup> backupsOf(const QString& workspacePath, const QString& root);

} // namespace cxw::storage
