#include "storage/descriptor.h"

#include "core/storage_error.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace cxw::storage {
namespace {

core::ErrorKind kindOfErrno(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR: return core::ErrorKind::NotFound;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return core::ErrorKind::Full;
    case EROFS:
    case EACCES:
    case EPERM: return core::ErrorKind::ReadOnly;
    default: return core::ErrorKind::InputOutput;
    }
}

} // namespace

Descriptor::Descriptor(Descriptor&& other) noexcept
    : m_value(std::exchange(other.m_value, -1))
{
}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    std::swap(m_value, other.m_value);
    return *this;
}

Descriptor::~Descriptor()
{
    if (isOpen())
        ::close(m_value);
}

void throwSystemError(const QString& path)
{
    const int number = errno;
    throw core::StorageError(
        {kindOfErrno(number), path + QLatin1String(": ") + QString::fromLocal8Bit(std::strerror(number))});
}

void syncToDisk(const QString& path)
{
    const Descriptor descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!descriptor.isOpen() || ::fsync(descriptor.value()) != 0)
        throwSystemError(path);
}

void makeEmptyFile(const QString& path, unsigned mode)
{
    const Descriptor descriptor(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    if (!descriptor.isOpen())
        throwSystemError(path);
}

} // namespace cxw::storage
