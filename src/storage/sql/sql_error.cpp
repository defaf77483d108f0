#include "storage/sql/sql_error.h"

#include "core/whole_text.h"

#include <QSqlError>

#include <sqlite3.h>

#include <cerrno>

namespace cxw::storage {
namespace {

constexpr int kPrimaryMask = 0xff;

bool meansFull(int systemErrno)
{
    return systemErrno == ENOSPC || systemErrno == EDQUOT || systemErrno == EFBIG;
}

bool meansForbidden(int systemErrno)
{
    return systemErrno == EACCES || systemErrno == EPERM || systemErrno == EROFS;
}

core::ErrorKind kindOfSystemFailure(int systemErrno)
{
    if (meansFull(systemErrno))
        return core::ErrorKind::Full;
    return meansForbidden(systemErrno) ? core::ErrorKind::ReadOnly : core::ErrorKind::InputOutput;
}

} // namespace

core::ErrorKind kindOfSqliteCode(int extendedCode, int systemErrno)
{
    if (extendedCode == SQLITE_READONLY_DBMOVED)
        return core::ErrorKind::Lost;
    if (extendedCode == SQLITE_IOERR_CORRUPTFS)
        return core::ErrorKind::Corrupt;
    switch (extendedCode & kPrimaryMask) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return core::ErrorKind::Busy;
    case SQLITE_FULL: return core::ErrorKind::Full;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return core::ErrorKind::Corrupt;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG: return core::ErrorKind::Constraint;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return core::ErrorKind::ReadOnly;
    case SQLITE_INTERRUPT: return core::ErrorKind::Cancelled;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: return kindOfSystemFailure(systemErrno);
    default: return core::ErrorKind::InputOutput;
    }
}

core::StorageError storageErrorFrom(sqlite3* handle)
{
    // A commit that fails leaves the system's reason with this thread and not with the connection.
    const int known = sqlite3_system_errno(handle);
    const int systemErrno = known != 0 ? known : errno;
    return core::StorageError({kindOfSqliteCode(sqlite3_extended_errcode(handle), systemErrno),
                               core::wholeText(sqlite3_errmsg(handle))});
}

core::StorageError storageErrorFrom(const QSqlError& error, sqlite3* handle)
{
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known);
    const int systemErrno = handle ? sqlite3_system_errno(handle) : 0;
    return core::StorageError(
        {kindOfSqliteCode(known ? code : SQLITE_ERROR, systemErrno), error.text().trimmed()});
}

} // namespace cxw::storage
