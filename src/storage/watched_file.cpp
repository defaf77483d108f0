#include "storage/watched_file.h"

#include "core/storage_error.h"

#include <QFile>
#include <QtEndian>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cxw::storage {
namespace {

// Offsets of the SQLite file format, section 1.3.
constexpr int kHeaderSize = 100;
constexpr int kWriteVersionAt = 18;
constexpr int kChangeCounterAt = 24;
constexpr int kUserVersionAt = 60;
constexpr int kApplicationIdAt = 68;
constexpr char kMagic[] = "SQLite format 3"; // with its closing NUL, sixteen bytes
constexpr unsigned char kWriteAheadLog = 2;

constexpr qint64 kNsPerSecond = 1'000'000'000;

} // namespace

WatchedFile::WatchedFile(QString path)
    : m_path(std::move(path))
    , m_systemPath(QFile::encodeName(m_path))
    , m_descriptor(::open(m_systemPath.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC))
{
    struct stat status = {};
    if (!m_descriptor.isOpen() || ::fstat(m_descriptor.value(), &status) != 0)
        throwSystemError(m_path);
    if (!S_ISREG(status.st_mode))
        throw core::StorageError({core::ErrorKind::NotAWorkspace, m_path});
    m_known = stampFrom(status);
}

FileHeader WatchedFile::header() const
{
    std::array<uchar, kHeaderSize> bytes{};
    if (::pread(m_descriptor.value(), bytes.data(), bytes.size(), 0) != kHeaderSize)
        return {};
    return {.isSqlite = std::memcmp(bytes.data(), kMagic, sizeof kMagic) == 0,
            .usesWriteAheadLog = bytes[kWriteVersionAt] == kWriteAheadLog,
            .applicationId = qFromBigEndian<quint32>(bytes.data() + kApplicationIdAt),
            .userVersion = qFromBigEndian<qint32>(bytes.data() + kUserVersionAt)};
}

qint64 WatchedFile::sizeBytes() const
{
    return m_known.size;
}

void WatchedFile::remember()
{
    struct stat status = {};
    if (::fstat(m_descriptor.value(), &status) != 0)
        throwSystemError(m_path);
    m_known = stampFrom(status);
}

std::optional<core::Error> WatchedFile::trouble() const
{
    const auto now = stampAtPath();
    if (!now || !now->isSameFile(m_known))
        return lost();
    return *now == m_known ? std::nullopt : std::optional(changedOutside());
}

std::optional<core::Error> WatchedFile::rememberOwnWriting()
{
    const auto now = stampAtPath();
    if (!now || !now->isSameFile(m_known))
        return lost();
    if (now->changeCounter - m_known.changeCounter > 1)
        return changedOutside();
    m_known = *now;
    return std::nullopt;
}

WatchedFile::Stamp WatchedFile::stampFrom(const struct stat& status) const
{
    quint32 counter = 0;
    if (::pread(m_descriptor.value(), &counter, sizeof counter, kChangeCounterAt) != sizeof counter)
        counter = 0;
    return {.device = status.st_dev,
            .inode = status.st_ino,
            .size = status.st_size,
            .modifiedNs = status.st_mtim.tv_sec * kNsPerSecond + status.st_mtim.tv_nsec,
            .changeCounter = qFromBigEndian(counter)};
}

std::optional<WatchedFile::Stamp> WatchedFile::stampAtPath() const
{
    struct stat status = {};
    if (::stat(m_systemPath.constData(), &status) != 0)
        return std::nullopt;
    return stampFrom(status);
}

core::Error WatchedFile::lost() const
{
    return {core::ErrorKind::Lost, m_path};
}

core::Error WatchedFile::changedOutside() const
{
    return {core::ErrorKind::ChangedOutside, m_path};
}

} // namespace cxw::storage
