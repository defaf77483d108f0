#include "storage/workspace_session.h"

#include "core/storage_error.h"
#include "storage/durable_copy.h"
#include "storage/outcome.h"
#include "storage/privacy/erasure_run.h"

#include <QFileInfo>

namespace cxw::storage {
namespace {

constexpr std::chrono::minutes kBackupEvery{30};

} // namespace

WorkspaceSession::WorkspaceSession(const OpenRequest& request, const std::vector<Migration>& migrations,
                                   const core::Clock& clock)
    : m_clock(clock)
    , m_file(request, migrations, clock)
{
    if (!m_file.isReadOnly())
        finishErasures();
}

/// An older copy of the file that was put back still holds what was erased since.
void WorkspaceSession::finishErasures()
{
    const auto outcome = outcomeOf([this] { return ErasureRun(m_file, m_clock, {}).finishEarlier(); });
    if (outcome)
        return;
    static_cast<void>(m_file.watch().rememberOwnWriting());
    qWarning("erasure not finished: %s",
             qUtf8Printable(outcome.error().detail)); // the next opening tries again
}

void WorkspaceSession::read(const core::Store::ReadWork& work)
{
    runRead(m_file.connection(), m_clock.now(), work);
}

core::ChangeSet WorkspaceSession::write(const core::Gesture& gesture, const core::Store::WriteWork& work)
{
    requireWritable();
    requireUnchanged();
    backUpBefore(gesture);
    core::ChangeSet changes;
    try {
        changes = runWrite(m_file.connection(), m_clock.now(), gesture, work);
    } catch (...) {
        // Rolling back may have written too. What else is wrong, the next write will find.
        static_cast<void>(m_file.watch().rememberOwnWriting());
        throw;
    }
    settleOwnWriting();
    m_changedSinceBackup = m_changedSinceBackup || !changes.isEmpty();
    return changes;
}

core::ErasureReport WorkspaceSession::erase(const core::Erasure& erasure, const std::stop_token& stop,
                                            const core::Eraser::Progress& progress)
{
    requireWritable();
    requireUnchanged();
    ErasureRun run(m_file, m_clock, progress);
    try {
        core::ErasureReport report = run.run(erasure, stop);
        if (run.backup()) {
            m_lastBackup = run.backup()->at;
            m_changedSinceBackup = false;
        }
        return report;
    } catch (...) {
        static_cast<void>(m_file.watch().rememberOwnWriting());
        throw;
    }
}

void WorkspaceSession::checkFully()
{
    requireSound(m_file.connection(), CheckDepth::Full);
}

void WorkspaceSession::saveCopy(const QString& path, Existing existing)
{
    const QFileInfo target(path);
    if (target.exists() && target.canonicalFilePath() == m_file.path())
        throw core::StorageError({core::ErrorKind::Constraint, path});
    writeCopy(m_file.connection(), path, existing, kSharedFile);
}

WorkspaceSession::OutsideWorld WorkspaceSession::lookAround()
{
    const auto trouble = m_file.watch().trouble();
    if (trouble && m_file.isReadOnly() && trouble->kind == core::ErrorKind::ChangedOutside) {
        m_file.watch().remember();
        return OutsideWorld::Rewritten;
    }
    requireUnchanged();
    backUpWhenDue();
    return OutsideWorld::Quiet;
}

void WorkspaceSession::requireWritable()
{
    if (m_file.isReadOnly())
        throw core::StorageError({core::ErrorKind::ReadOnly, m_file.path()});
    m_file.finishChecking();
}

void WorkspaceSession::requireUnchanged()
{
    if (const auto trouble = m_file.watch().trouble())
        throw core::StorageError(*trouble);
}

void WorkspaceSession::settleOwnWriting()
{
    if (const auto trouble = m_file.watch().rememberOwnWriting())
        throw core::StorageError(*trouble);
}

void WorkspaceSession::backUpBefore(const core::Gesture& gesture)
{
    if (gesture.bulk || gesture.backUpFirst)
        return backUp(); // no backup, no import
    if (m_lastBackup)
        return;
    m_lastBackup = m_clock.now();
    if (const auto outcome = outcomeOf([this] { backUp(); }); !outcome)
        qWarning("no backup: %s", qUtf8Printable(outcome.error().detail)); // saving goes on all the same
}

void WorkspaceSession::backUpWhenDue()
{
    if (!m_changedSinceBackup || m_clock.now() - *m_lastBackup < kBackupEvery)
        return;
    m_lastBackup = m_clock.now();
    if (const auto outcome = outcomeOf([this] { backUp(); }); !outcome)
        qWarning("no backup: %s", qUtf8Printable(outcome.error().detail));
}

void WorkspaceSession::backUp()
{
    m_lastBackup = m_file.backups().make(m_file.connection(), m_clock.now()).at;
    m_changedSinceBackup = false;
    rotateBackups();
}

void WorkspaceSession::rotateBackups()
{
    const auto surplus = m_file.backups().surplus(m_clock.now());
    if (surplus.empty())
        return;
    // The older ones may be all that is left of a damaged file.
    requireSound(m_file.connection(), CheckDepth::Quick);
    m_file.backups().clear(surplus);
}

} // namespace cxw::storage
