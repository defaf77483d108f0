#pragma once

#include "core/privacy/erasure.h"
#include "storage/sql_work.h"
#include "storage/workspace_file.h"

#include <memory>

namespace cxw::storage {

/// One open workspace at work: when it is checked, when it is backed up, and that nothing is called saved in
/// a file which is no longer ours. Storage thread only; throws StorageError.
class WorkspaceSession final
{
public:
    WorkspaceSession(const OpenRequest& request, const std::vector<Migration>& migrations,
                     const core::Clock& clock);

    [[nodiscard]] const WorkspaceFile& file() const { return m_file; }

    void read(const core::Store::ReadWork& work);
    [[nodiscard]] core::ChangeSet write(const core::Gesture& gesture, const core::Store::WriteWork& work);

    /// See core::Eraser.
    [[nodiscard]] core::ErasureReport erase(const core::Erasure& erasure, const std::stop_token& stop,
                                            const core::Eraser::Progress& progress);

    /// What a large file still lacks of its check at opening.
    void finishChecking() { m_file.finishChecking(); }
    /// The thorough check, on request.
    void checkFully();
    void saveCopy(const QString& path, Existing existing);

    /// What somebody else did to the file since our last look at it.
    enum class OutsideWorld { Quiet, Rewritten };
    /// While nothing else is to do: looks after the file and makes the backup that is due. Rewritten when
    /// another program wrote to a file that we only read. Throws when the file that we write is lost or
    /// changed outside.
    [[nodiscard]] OutsideWorld lookAround();

private:
    void finishErasures();
    void requireWritable();
    void requireUnchanged();
    void settleOwnWriting();
    void backUpBefore(const core::Gesture& gesture);
    void backUpWhenDue();
    void backUp();
    void rotateBackups();

    const core::Clock& m_clock;
    WorkspaceFile m_file;
    bool m_changedSinceBackup = false;
    std::optional<core::Instant> m_lastBackup; ///< since opening
};

} // namespace cxw::storage
