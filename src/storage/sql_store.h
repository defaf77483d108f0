#pragma once

#include "core/change_feed.h"
#include "core/clock.h"
#include "core/privacy/erasure.h"
#include "core/store.h"
#include "storage/backup_rotation.h"
#include "storage/rescue.h"
#include "storage/sql/storage_thread.h"
#include "storage/workspace_lock.h"
#include "storage/workspace_requests.h"

#include <QObject>

class QTimer;

namespace cxw::storage {

class WorkspaceSession;

/// What a store needs besides its file.
struct Surroundings
{
    const core::Clock& clock;
    core::ChangeFeed& changes; ///< lives on the thread that owns the store
};

/// A workspace file as a Store. All work with the file happens on a thread of its own; answers arrive by the
/// event loop of the thread on which the store was made (the GUI thread). Destroying it runs what is queued,
/// closes the file and drops the answers.
class SqlStore final : public QObject, public core::Store, public core::Eraser
{
    Q_OBJECT

public:
    using Done = core::Store::Done;
    using Opened = std::function<void(core::Expected<std::unique_ptr<SqlStore>>)>;

    /// Opens in the background; `then` hears of it unless `receiver` has died meanwhile.
    static void open(const OpenRequest& request, const Surroundings& surroundings, QObject* receiver,
                     Opened then);
    /// Makes a new workspace, then opens it.
    static void create(const NewWorkspace& wanted, const QString& backupFolder,
                       const Surroundings& surroundings, QObject* receiver, Opened then);

    /// Makes a new file that takes a damaged one's place, then opens it.
    static void rescue(const RescueRequest& request, const Surroundings& surroundings, QObject* receiver,
                       Opened then);

    /// The same for programs without an event loop: they wait. Never from a GUI thread.
    [[nodiscard]] static core::Expected<std::unique_ptr<SqlStore>>
    openAndWait(const OpenRequest& request, const Surroundings& surroundings);
    [[nodiscard]] static core::Expected<std::unique_ptr<SqlStore>>
    createAndWait(const NewWorkspace& wanted, const QString& backupFolder, const Surroundings& surroundings);

    ~SqlStore() override;

    [[nodiscard]] bool isReadOnly() const override { return m_state.readOnly; }
    [[nodiscard]] const QString& filePath() const { return m_state.path; }
    /// Who writes to the file instead of us; empty when nobody does.
    [[nodiscard]] const std::optional<LockHolder>& lockHolder() const { return m_state.lockHolder; }
    /// The program ended last time without closing the file; everything said to be saved is there.
    [[nodiscard]] bool recoveredFromCrash() const { return m_state.recovered; }

    /// How this file took a damaged one's place; empty for one that was just opened.
    [[nodiscard]] const std::optional<Rescued>& rescued() const { return m_state.rescued; }

    /// A complete copy of what the store sees now. Constraint when the file exists and is to be kept.
    void saveCopy(const QString& path, Existing existing, QObject* receiver, Done done);
    /// Every page, index and reference; Corrupt names the first damage.
    void check(QObject* receiver, Done done);
    void erase(QObject* receiver, const core::Erasure& erasure, std::stop_token stop, Progress progress,
               Eraser::Done done) override;
    /// Newest first.
    void backups(QObject* receiver, std::function<void(const core::Expected<std::vector<Backup>>&)> then);

    /// `work` in a read transaction, waited for. Never from a GUI thread.
    template <class Work>
    [[nodiscard]] auto readAndWait(Work work)
        -> core::Expected<std::invoke_result_t<Work, const core::UnitOfWork&>>
    {
        std::optional<std::invoke_result_t<Work, const core::UnitOfWork&>> result;
        const auto outcome = waitForRead([&](const core::UnitOfWork& unit) { result.emplace(work(unit)); });
        if (!outcome)
            return tl::unexpected(outcome.error());
        return std::move(*result);
    }
    [[nodiscard]] core::Expected<void> writeAndWait(const core::Gesture& gesture, const WriteWork& work);
    [[nodiscard]] core::Expected<core::ErasureReport> eraseAndWait(const core::Erasure& erasure);
    [[nodiscard]] core::Expected<void> saveCopyAndWait(const QString& path, Existing existing);
    [[nodiscard]] core::Expected<void> checkAndWait();

signals:
    /// The open file was lost, changed outside or found damaged. Said once for each kind of trouble.
    void fileTroubled(const cxw::core::Error& error);

protected:
    void submitRead(QObject* receiver, ReadWork work, Done done) override;
    void submitWrite(QObject* receiver, core::Gesture gesture, WriteWork work, Done done) override;

private:
    class Opening;

    /// What the owner's thread may know of the session.
    struct State
    {
        QString path;
        bool readOnly = true;
        bool recovered = false;
        std::optional<LockHolder> lockHolder;
        std::optional<Rescued> rescued;
    };
    struct MadeSession;
    using MakeSession = std::function<MadeSession()>;

    explicit SqlStore(const Surroundings& surroundings);

    [[nodiscard]] static MakeSession sessionOver(const OpenRequest& request, const core::Clock& clock);
    [[nodiscard]] static MakeSession sessionOverNew(const NewWorkspace& wanted, const QString& backupFolder,
                                                    const core::Clock& clock);
    [[nodiscard]] static MakeSession sessionOverRescued(const RescueRequest& request,
                                                        const core::Clock& clock);
    static void begin(const Surroundings& surroundings, MakeSession make, QObject* receiver, Opened then);
    [[nodiscard]] static core::Expected<std::unique_ptr<SqlStore>>
    beginAndWait(const Surroundings& surroundings, const MakeSession& make);

    // These run on the storage thread.
    [[nodiscard]] core::Expected<State> start(const MakeSession& make);
    void stop();
    void lookAround();
    [[nodiscard]] core::Expected<core::ChangeSet> writeNow(const core::Gesture& gesture,
                                                           const WriteWork& work);
    [[nodiscard]] core::Expected<core::ErasureReport>
    eraseNow(const core::Erasure& erasure, const std::stop_token& stop, const Progress& progress);
    void report(const core::Error& error);

    /// Runs `job` on the storage thread and hands its outcome to `done` on the owner's.
    void submit(QObject* receiver, std::function<void()> job, Done done);
    [[nodiscard]] core::Expected<void> wait(const std::function<void()>& job);
    [[nodiscard]] core::Expected<void> waitForRead(const ReadWork& work);
    /// Any thread: runs `job` on the owner's, later.
    void answer(std::function<void()> job);

    core::ChangeFeed& m_changes;
    State m_state;
    std::unique_ptr<WorkspaceSession> m_session; ///< storage thread only
    std::unique_ptr<QTimer> m_timer;             ///< storage thread only
    std::optional<core::ErrorKind> m_reported;   ///< storage thread only
    StorageThread m_thread;                      ///< last, so that it ends before what it uses
};

} // namespace cxw::storage
