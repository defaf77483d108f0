#pragma once

#include "core/privacy/erasure.h"
#include "storage/backup_rotation.h"
#include "storage/privacy/person_words.h"

namespace cxw::core {
class Clock;
}

namespace cxw::storage {

class Connection;
class WorkspaceFile;

/// An erasure from the first row to the proof, as reliability asks for it: the rows in one transaction, then
/// the search and the file without what its free pages still hold, then the backups, then every byte of every
/// file read again. Storage thread; throws StorageError.
class ErasureRun final
{
public:
    ErasureRun(WorkspaceFile& file, const core::Clock& clock, core::Eraser::Progress progress);

    [[nodiscard]] core::ErasureReport run(const core::Erasure& erasure, const std::stop_token& stop);

    /// What was interrupted after its rows were gone, and what the ledger beside the backups knows and this
    /// file does not (an older copy of it was put back). Quick when there is nothing to do. Says whether
    /// there was.
    bool finishEarlier();

    /// The backup that took the others' place; empty where they were kept.
    [[nodiscard]] const std::optional<Backup>& backup() const { return m_backup; }

private:
    [[nodiscard]] PersonWords takeRows(const core::Erasure& erasure, const std::stop_token& stop);
    void clean(bool anew);
    void finish(bool keepsBackups, bool anew);
    void replaceBackups(const std::vector<Backup>& old);
    void takeMark();
    void settle();
    void syncLedgerFile();
    void prove(const PersonWords& words, bool keepsBackups);
    [[nodiscard]] QStringList filesToRead(bool keepsBackups) const;
    void say(core::ErasurePhase phase) const;

    WorkspaceFile& m_file;
    const core::Clock& m_clock;
    core::Eraser::Progress m_progress;
    core::ErasureReport m_report;
    std::optional<Backup> m_backup;
};

/// Erases in a copy of a workspace what the ledger beside another one's backups says, and cleans the file.
/// Nothing else has it open.
void applyLedger(Connection& copy, const QString& backupFolder, core::Instant now);

} // namespace cxw::storage
