#include "storage/backup_folder.h"

#include "core/storage_error.h"
#include "storage/durable_copy.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace cxw::storage {
namespace {

constexpr qint64 kCapBytes = 2LL * 1024 * 1024 * 1024;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

QString namePattern()
{
    return QStringLiteral("yyyyMMdd'T'hhmmsszzz'Z.cxw'");
}

// Two workspaces of the same name in different folders keep their backups apart.
QString folderNameFor(const QString& workspacePath)
{
    const QByteArray hash = QCryptographicHash::hash(workspacePath.toUtf8(), QCryptographicHash::Sha256);
    return QFileInfo(workspacePath).completeBaseName() + QLatin1Char('-')
        + QString::fromLatin1(hash.toHex().left(12));
}

QString nameFor(core::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(at), Qt::UTC).toString(namePattern());
}

std::optional<Backup> backupFrom(const QFileInfo& file)
{
    QDateTime at = QDateTime::fromString(file.fileName(), namePattern());
    if (!at.isValid())
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return Backup{file.filePath(), core::instantFrom(at.toMSecsSinceEpoch()), file.size()};
}

/// Of a workspace that may be gone.
BackupFolder folderOf(const QString& workspacePath, const QString& root)
{
    const QString canonical = QFileInfo(workspacePath).canonicalFilePath();
    return {root, canonical.isEmpty() ? workspacePath : canonical};
}

} // namespace

BackupFolder::BackupFolder(const QString& root, const QString& workspacePath)
    : m_path(root + QLatin1Char('/') + folderNameFor(workspacePath))
{
}

std::vector<Backup> BackupFolder::list() const
{
    std::vector<Backup> backups;
    for (const QFileInfo& file : QDir(m_path).entryInfoList(QDir::Files))
        if (const auto backup = backupFrom(file))
            backups.push_back(*backup);
    std::ranges::sort(backups, std::ranges::greater(), &Backup::at);
    return backups;
}

Backup BackupFolder::make(Connection& connection, core::Instant now) const
{
    ensureFolder();
    while (QFileInfo::exists(m_path + QLatin1Char('/') + nameFor(now)))
        now += std::chrono::milliseconds(1);
    const QString path = m_path + QLatin1Char('/') + nameFor(now);
    writeCopy(connection, path, Existing::Keep, kPrivateFile);
    return {path, now, QFileInfo(path).size()};
}

std::vector<Backup> BackupFolder::surplus(core::Instant now) const
{
    return surplusOf(list(), now, kCapBytes);
}

void BackupFolder::clear(const std::vector<Backup>& surplus) const
{
    for (const Backup& backup : surplus)
        QFile::remove(backup.path);
    for (const QFileInfo& leftover :
         QDir(m_path).entryInfoList({QStringLiteral(".*.part*")}, QDir::Files | QDir::Hidden))
        QFile::remove(leftover.filePath());
}

QString backupFolderOf(const QString& workspacePath, const QString& root)
{
    return folderOf(workspacePath, root).path();
}

std::vector<Backup> backupsOf(const QString& workspacePath, const QString& root)
{
    return folderOf(workspacePath, root).list();
}

void BackupFolder::ensureFolder() const
{
    const QFileInfo folder(m_path);
    const bool made = QDir().mkpath(folder.path()) && (folder.isDir() || QDir().mkdir(m_path, kOwnerOnly));
    if (!made)
        throw core::StorageError({core::ErrorKind::InputOutput, m_path});
}

} // namespace cxw::storage
