#include "storage/workspace_lock.h"

#include <QDateTime>
#include <QFileInfo>

namespace cxw::storage {

WorkspaceLock::WorkspaceLock(const QString& workspacePath)
    : m_lock(workspacePath + QLatin1String(".lock"))
{
    m_lock.setStaleLockTime(0);
}

WorkspaceLock::Outcome WorkspaceLock::take()
{
    const bool lay = QFileInfo::exists(m_lock.fileName());
    if (m_lock.tryLock()) {
        m_abandoned = lay;
        return Outcome::Taken;
    }
    return m_lock.error() == QLockFile::LockFailedError ? Outcome::HeldByOther : Outcome::Impossible;
}

std::optional<LockHolder> WorkspaceLock::holder() const
{
    LockHolder holder;
    QString application;
    if (!m_lock.getLockInfo(&holder.processId, &holder.host, &application))
        return std::nullopt;
    const QFileInfo file(m_lock.fileName());
    holder.user = file.owner();
    holder.since = core::instantFrom(file.lastModified().toMSecsSinceEpoch());
    return holder;
}

} // namespace cxw::storage
