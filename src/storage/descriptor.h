#pragma once

#include <QString>

namespace cxw::storage {

/// Owns a file descriptor of the system.
class Descriptor final
{
public:
    Descriptor() = default;
    explicit Descriptor(int value)
        : m_value(value)
    {
    }
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();

    [[nodiscard]] int value() const { return m_value; }
    [[nodiscard]] bool isOpen() const { return m_value >= 0; }

private:
    int m_value = -1;
};

/// Waits until file or folder is on the disk. Throws StorageError.
void syncToDisk(const QString& path);

/// An empty file that only its owner may read, unless `mode` says otherwise. Throws StorageError when it
/// exists or cannot be made.
void makeEmptyFile(const QString& path, unsigned mode);

/// Throws StorageError of the kind that `errno` tells, naming `path`.
[[noreturn]] void throwSystemError(const QString& path);

} // namespace cxw::storage
