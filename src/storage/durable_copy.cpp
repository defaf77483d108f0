#include "storage/durable_copy.h"

#include "core/storage_error.h"
#include "storage/descriptor.h"
#include "storage/soundness.h"
#include "storage/sql/connection.h"
#include "storage/sql/hardening.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace cxw::storage {
namespace {

void fillFrom(Connection& connection, const QString& temporary)
{
    const VacuumPermit permit(connection);
    connection.prepare("VACUUM INTO :path").bind(":path", temporary).run();
    syncToDisk(temporary);
}

void proveSound(const QString& copy)
{
    Connection connection = Connection::open(copy, Access::ReadOnly);
    requireSound(connection, CheckDepth::Quick);
}

bool renameWithoutReplacing(const QByteArray& from, const QByteArray& to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    // Some file systems do not know the flag; a hard link refuses an existing name too.
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    return ::link(from.constData(), to.constData()) == 0 && ::unlink(from.constData()) == 0;
}

} // namespace

QString temporaryNameFor(const QString& path)
{
    const QFileInfo file(path);
    return file.absolutePath() + QLatin1String("/.") + file.fileName() + QLatin1Char('.')
        + QUuid::createUuid().toString(QUuid::Id128).left(12) + QLatin1String(".part");
}

void putInPlace(const QString& temporary, const QString& path, Existing existing)
{
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(path);
    const bool done = existing == Existing::Replace ? ::rename(from.constData(), to.constData()) == 0
                                                    : renameWithoutReplacing(from, to);
    if (!done && errno == EEXIST)
        throw core::StorageError({core::ErrorKind::Constraint, path});
    if (!done)
        throwSystemError(path);
    syncToDisk(QFileInfo(path).absolutePath());
}

void writeCopy(Connection& connection, const QString& path, Existing existing, unsigned permissions)
{
    const QString temporary = temporaryNameFor(path);
    makeEmptyFile(temporary, permissions);
    const auto removeLeftover = qScopeGuard([&] { QFile::remove(temporary); });
    fillFrom(connection, temporary);
    proveSound(temporary);
    putInPlace(temporary, path, existing);
}

} // namespace cxw::storage
