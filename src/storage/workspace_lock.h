#pragma once

#include "core/clock.h"

#include <QLockFile>
#include <QString>

#include <optional>

namespace cxw::storage {

/// Who writes to a workspace at present.
struct LockHolder
{
    QString user; ///< login name; empty when the system does not know
    QString host;
    qint64 processId = 0;
    core::Instant since;

    bool operator==(const LockHolder&) const = default;
};

/// The right to write to one workspace, marked by a small file beside it. A lock whose process has died is
/// taken over; age alone never makes one stale.
class WorkspaceLock final
{
public:
    explicit WorkspaceLock(const QString& workspacePath);

    enum class Outcome {
        Taken,
        HeldByOther,
        Impossible ///< the folder cannot be written
    };
    [[nodiscard]] Outcome take();
    /// Whether a lock of a dead process lay there when it was taken: the program did not close the file.
    [[nodiscard]] bool wasAbandoned() const { return m_abandoned; }
    /// Empty when the lock was let go meanwhile.
    [[nodiscard]] std::optional<LockHolder> holder() const;

private:
    QLockFile m_lock;
    bool m_abandoned = false;
};

} // namespace cxw::storage
