#include "storage/rescue.h"

#include "core/storage_error.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"
#include "storage/backup_folder.h"
#include "storage/complaint/complaint_search_sql.h"
#include "storage/descriptor.h"
#include "storage/durable_copy.h"
#include "storage/outcome.h"
#include "storage/privacy/erasure_ledger.h"
#include "storage/privacy/erasure_run.h"
#include "storage/salvage.h"
#include "storage/soundness.h"
#include "storage/sql/connection.h"
#include "storage/sql/transaction.h"
#include "storage/sql_work.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace cxw::storage {
namespace {

/// What was erased since the backup was made. A backup of an older schema has no table for it.
void eraseAgain(const RescueRequest& request, const std::vector<Migration>& migrations,
                const core::Clock& clock)
{
    const QString backups = backupFolderOf(request.damaged, request.backupFolder);
    if (readLedgerFile(ledgerFileIn(backups)).empty())
        return;
    Connection target = Connection::open(request.target, Access::ReadWrite);
    migrate(target, migrations, clock);
    applyLedger(target, backups, clock.now());
}

Rescued fromNewestSoundBackup(const RescueRequest& request, const std::vector<Migration>& migrations,
                              const core::Clock& clock)
{
    for (const Backup& backup : backupsOf(request.damaged, request.backupFolder)) {
        const auto copied = outcomeOf([&] {
            Connection connection = Connection::open(backup.path, Access::ReadOnly);
            requireSound(connection, CheckDepth::Full);
            writeCopy(connection, request.target, Existing::Keep, kSharedFile);
        });
        if (copied)
            eraseAgain(request, migrations, clock);
        if (copied)
            return {RescueFrom::Backup, backup.at};
        if (copied.error().kind != core::ErrorKind::Corrupt)
            throw core::StorageError(copied.error()); // the target is the trouble; an older one will not help
    }
    throw core::StorageError({core::ErrorKind::NotFound, request.damaged});
}

/// A workspace whose own row was lost is called as its new file.
void ensureWorkspaceRow(Connection& sound, const QString& name, const core::Clock& clock)
{
    const auto rows = sound.prepare("SELECT count(*) AS n FROM workspace").first([](const Row& row) {
        return row.integer("n");
    });
    if (rows.value_or(0) > 0)
        return;
    runWrite(sound, clock.now(), {QStringLiteral("salvage workspace")}, [&](core::UnitOfWork& work) {
        work.workspace().save({.id = core::WorkspaceId(1), .name = name, .createdAt = clock.now()});
    });
}

/// What is computed from rows that were lost in part, or were never copied.
void refreshSearch(Connection& sound)
{
    Transaction transaction(sound, Transaction::Kind::Write);
    rebuildComplaintSearch(sound);
    transaction.commit();
}

Rescued fromRemains(const RescueRequest& request, const std::vector<Migration>& migrations,
                    const core::Clock& clock)
{
    const QString temporary = temporaryNameFor(request.target);
    makeEmptyFile(temporary, kSharedFile);
    const auto removeLeftover = qScopeGuard([&] { QFile::remove(temporary); });
    Rescued rescued{.from = RescueFrom::Remains};
    {
        Connection damaged = Connection::open(request.damaged, Access::ReadOnly);
        Connection sound = Connection::open(temporary, Access::ReadWrite);
        rescued.records = salvage(damaged, sound, migrations, clock);
        refreshSearch(sound);
        applyLedger(sound, backupFolderOf(request.damaged, request.backupFolder), clock.now());
        ensureWorkspaceRow(sound, QFileInfo(request.target).completeBaseName(), clock);
        requireSound(sound, CheckDepth::Full);
    }
    syncToDisk(temporary);
    putInPlace(temporary, request.target, Existing::Keep);
    return rescued;
}

} // namespace

Rescued rescue(const RescueRequest& request, const std::vector<Migration>& migrations,
               const core::Clock& clock)
{
    return request.from == RescueFrom::Backup ? fromNewestSoundBackup(request, migrations, clock)
                                              : fromRemains(request, migrations, clock);
}

} // namespace cxw::storage
