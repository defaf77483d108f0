#include "storage/workspace_creation.h"

#include "core/storage_error.h"
#include "storage/descriptor.h"
#include "storage/durable_copy.h"
#include "storage/sql/connection.h"
#include "storage/sql_work.h"
#include "storage/workspace_lock.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace cxw::storage {
namespace {

void requireAbsolute(const QString& path)
{
    if (!path.startsWith(QLatin1Char('/')))
        throw core::StorageError({core::ErrorKind::NotFound, path});
}

void requireUnlocked(WorkspaceLock& lock, const QString& path)
{
    switch (lock.take()) {
    case WorkspaceLock::Outcome::Taken: return;
    case WorkspaceLock::Outcome::HeldByOther: throw core::StorageError({core::ErrorKind::Busy, path});
    case WorkspaceLock::Outcome::Impossible: throw core::StorageError({core::ErrorKind::ReadOnly, path});
    }
}

void fillNewFile(const QString& file, const NewWorkspace& wanted, const std::vector<Migration>& migrations,
                 const core::Clock& clock)
{
    Connection connection = Connection::open(file, Access::ReadWrite);
    migrate(connection, migrations, clock);
    const core::Gesture gesture{QStringLiteral("create workspace"), true, QFileInfo(wanted.path).fileName()};
    runWrite(connection, clock.now(), gesture, wanted.fill);
}

// SQLite would play a journal that an earlier file of this name left behind into the new one.
void removeLeftoverJournals(const QString& path)
{
    for (const auto* suffix : {"-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

void createWorkspace(const NewWorkspace& wanted, const std::vector<Migration>& migrations,
                     const core::Clock& clock)
{
    requireAbsolute(wanted.path);
    if (wanted.existing == Existing::Keep && QFileInfo::exists(wanted.path))
        throw core::StorageError({core::ErrorKind::Constraint, wanted.path});
    WorkspaceLock lock(wanted.path);
    requireUnlocked(lock, wanted.path);
    const QString temporary = temporaryNameFor(wanted.path);
    makeEmptyFile(temporary, kSharedFile);
    const auto removeLeftover = qScopeGuard([&] { QFile::remove(temporary); });
    fillNewFile(temporary, wanted, migrations, clock);
    syncToDisk(temporary);
    removeLeftoverJournals(wanted.path);
    putInPlace(temporary, wanted.path, wanted.existing);
}

} // namespace cxw::storage
