#include "storage/workspace_file.h"

#include "core/storage_error.h"
#include "storage/known_schema.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace cxw::storage {
namespace {

constexpr qint64 kCheckedBeforeFirstScreenBytes = 50LL * 1024 * 1024;

[[noreturn]] void refuse(core::ErrorKind kind, const QString& detail)
{
    throw core::StorageError({kind, detail});
}

QString existingPath(const QString& path)
{
    QString canonical = path.startsWith(QLatin1Char('/')) ? QFileInfo(path).canonicalFilePath() : QString();
    if (canonical.isEmpty())
        refuse(core::ErrorKind::NotFound, path);
    return canonical;
}

// Everything that can be known of the file before SQLite touches it.
WatchedFile watchWorkspace(const QString& path, int newestVersion)
{
    WatchedFile file(path);
    const FileHeader header = file.header();
    if (!header.isSqlite || header.applicationId != kApplicationId)
        refuse(core::ErrorKind::NotAWorkspace, path);
    if (header.userVersion > newestVersion)
        refuse(core::ErrorKind::NewerSchema, path);
    if (header.userVersion < 1 || header.usesWriteAheadLog)
        refuse(core::ErrorKind::Unexpected, path);
    return file;
}

bool mayWrite(const QString& path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

bool mayWriteHere(const QString& path)
{
    return mayWrite(path) && mayWrite(QFileInfo(path).absolutePath());
}

int newestOf(const std::vector<Migration>& migrations)
{
    return migrations.back().version;
}

} // namespace

WorkspaceFile::WorkspaceFile(const OpenRequest& request, const std::vector<Migration>& migrations,
                             const core::Clock& clock)
    : m_path(existingPath(request.path))
    , m_lock(m_path)
    , m_watch(watchWorkspace(m_path, newestOf(migrations)))
    , m_backups(request.backupFolder, m_path)
    , m_leftOpen(QFileInfo::exists(m_path + QLatin1String("-journal")))
    , m_access(accessFor(request))
    , m_connection(connect(migrations))
{
    if (m_watch.sizeBytes() <= kCheckedBeforeFirstScreenBytes)
        finishChecking();
    bringUpToDate(migrations, clock);
    m_watch.remember();
}

Access WorkspaceFile::accessFor(const OpenRequest& request)
{
    if (request.readOnly || !mayWriteHere(m_path))
        return Access::ReadOnly;
    const auto outcome = m_lock.take();
    m_leftOpen = m_leftOpen || m_lock.wasAbandoned();
    if (outcome == WorkspaceLock::Outcome::HeldByOther)
        m_lockHolder = m_lock.holder();
    return outcome == WorkspaceLock::Outcome::Taken ? Access::ReadWrite : Access::ReadOnly;
}

// The schema comes first: a check would already run expressions that a hostile one holds.
Connection WorkspaceFile::connect(const std::vector<Migration>& migrations)
try {
    Connection connection = Connection::open(m_path, m_access);
    requireKnownSchema(connection, migrations);
    return connection;
} catch (const core::StorageError& error) {
    // A schema whose text breaks our limits is none of ours.
    if (error.error().kind == core::ErrorKind::Constraint)
        refuse(core::ErrorKind::Unexpected, error.error().detail);
    throw;
}

void WorkspaceFile::finishChecking()
{
    if (m_checked)
        return;
    requireSound(m_connection, m_leftOpen ? CheckDepth::Full : CheckDepth::Quick);
    m_checked = true;
}

void WorkspaceFile::bringUpToDate(const std::vector<Migration>& migrations, const core::Clock& clock)
{
    if (schemaVersionOf(m_connection) == newestOf(migrations))
        return;
    if (isReadOnly())
        refuse(core::ErrorKind::ReadOnly, m_path);
    finishChecking();
    m_backups.make(m_connection, clock.now());
    migrate(m_connection, migrations, clock);
    requireKnownSchema(m_connection, migrations);
}

} // namespace cxw::storage
