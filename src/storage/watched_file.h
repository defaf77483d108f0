#pragma once

#include "core/error.h"
#include "storage/descriptor.h"

#include <optional>

struct stat;

namespace cxw::storage {

/// What an SQLite file says of itself in its first 100 bytes.
struct FileHeader
{
    bool isSqlite = false;
    bool usesWriteAheadLog = false;
    quint32 applicationId = 0;
    qint32 userVersion = 0;
};

/// The file behind a path, held by a descriptor of our own, so that a file that was deleted, moved, replaced
/// or overwritten by somebody else is noticed. SQLite itself sees only some of that.
///
/// The descriptor must outlive every SQLite connection of this process to the file: closing it would drop
/// their locks.
class WatchedFile final
{
public:
    /// Throws StorageError: NotFound, or NotAWorkspace for what is no ordinary file. Never waits on a FIFO.
    explicit WatchedFile(QString path);

    [[nodiscard]] FileHeader header() const;
    [[nodiscard]] qint64 sizeBytes() const;

    /// Takes the file as it is now for known.
    void remember();
    /// What happened to the file since it was last known; empty when nothing. One stat and one read of four
    /// bytes.
    [[nodiscard]] std::optional<core::Error> trouble() const;
    /// After a transaction of ours, which counts the change counter up by one at most: remembers the file, or
    /// says that somebody else wrote too.
    [[nodiscard]] std::optional<core::Error> rememberOwnWriting();

private:
    /// What tells one state of a file from another.
    struct Stamp
    {
        quint64 device = 0;
        quint64 inode = 0;
        qint64 size = 0;
        qint64 modifiedNs = 0;
        quint32 changeCounter = 0;

        [[nodiscard]] bool isSameFile(const Stamp& other) const
        {
            return device == other.device && inode == other.inode;
        }
        bool operator==(const Stamp&) const = default;
    };

    [[nodiscard]] Stamp stampFrom(const struct stat& status) const;
    /// Empty when nothing is there any more.
    [[nodiscard]] std::optional<Stamp> stampAtPath() const;
    [[nodiscard]] core::Error lost() const;
    [[nodiscard]] core::Error changedOutside() const;

    QString m_path;
    QByteArray m_systemPath;
    Descriptor m_descriptor;
    Stamp m_known;
};

} // namespace cxw::storage
