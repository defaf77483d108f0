#include "storage/sql_store.h"

#include "storage/audience.h"
#include "storage/outcome.h"
#include "storage/workspace_creation.h"
#include "storage/workspace_session.h"

#include <QTimer>

namespace cxw::storage {
namespace {

constexpr std::chrono::seconds kLookAroundEvery{2};

core::ChangeSet everything()
{
    return core::ChangeSet(core::EntityKinds::all());
}

bool concernsFile(core::ErrorKind kind)
{
    return kind == core::ErrorKind::Lost || kind == core::ErrorKind::ChangedOutside
        || kind == core::ErrorKind::Corrupt;
}

} // namespace

/// A store on its way: dies with the receiver, or hands the store over.
class SqlStore::Opening final : public QObject
{
public:
    Opening(std::unique_ptr<SqlStore> store, Opened then, QObject* receiver)
        : QObject(receiver)
        , m_store(std::move(store))
        , m_then(std::move(then))
    {
    }

    void finish(const core::Expected<State>& state)
    {
        deleteLater();
        if (!state)
            return m_then(tl::unexpected(state.error()));
        m_store->m_state = *state;
        m_then(std::move(m_store));
    }

private:
    std::unique_ptr<SqlStore> m_store;
    Opened m_then;
};

struct SqlStore::MadeSession
{
    std::unique_ptr<WorkspaceSession> session;
    std::optional<Rescued> rescued = {};
};

// The requests travel by value: the session is made later, on the storage thread.

SqlStore::MakeSession SqlStore::sessionOver(const OpenRequest& request, const core::Clock& clock)
{
    return [request, &clock] {
        return MadeSession{std::make_unique<WorkspaceSession>(request, shippedMigrations(), clock)};
    };
}

SqlStore::MakeSession SqlStore::sessionOverNew(const NewWorkspace& wanted, const QString& backupFolder,
                                               const core::Clock& clock)
{
    return [wanted, backupFolder, &clock] {
        createWorkspace(wanted, shippedMigrations(), clock);
        return sessionOver({wanted.path, backupFolder}, clock)();
    };
}

SqlStore::MakeSession SqlStore::sessionOverRescued(const RescueRequest& request, const core::Clock& clock)
{
    return [request, &clock] {
        const Rescued rescued = storage::rescue(request, shippedMigrations(), clock);
        MadeSession made = sessionOver({request.target, request.backupFolder}, clock)();
        made.rescued = rescued;
        return made;
    };
}

void SqlStore::open(const OpenRequest& request, const Surroundings& surroundings, QObject* receiver,
                    Opened then)
{
    begin(surroundings, sessionOver(request, surroundings.clock), receiver, std::move(then));
}

void SqlStore::create(const NewWorkspace& wanted, const QString& backupFolder,
                      const Surroundings& surroundings, QObject* receiver, Opened then)
{
    begin(surroundings, sessionOverNew(wanted, backupFolder, surroundings.clock), receiver, std::move(then));
}

void SqlStore::rescue(const RescueRequest& request, const Surroundings& surroundings, QObject* receiver,
                      Opened then)
{
    begin(surroundings, sessionOverRescued(request, surroundings.clock), receiver, std::move(then));
}

core::Expected<std::unique_ptr<SqlStore>> SqlStore::openAndWait(const OpenRequest& request,
                                                                const Surroundings& surroundings)
{
    return beginAndWait(surroundings, sessionOver(request, surroundings.clock));
}

core::Expected<std::unique_ptr<SqlStore>> SqlStore::createAndWait(const NewWorkspace& wanted,
                                                                  const QString& backupFolder,
                                                                  const Surroundings& surroundings)
{
    return beginAndWait(surroundings, sessionOverNew(wanted, backupFolder, surroundings.clock));
}

void SqlStore::begin(const Surroundings& surroundings, MakeSession make, QObject* receiver, Opened then)
{
    std::unique_ptr<SqlStore> made(new SqlStore(surroundings));
    SqlStore& store = *made;
    auto* opening = new Opening(std::move(made), std::move(then), receiver);
    store.m_thread.post([&store, opening, make = std::move(make)] {
        auto state = store.start(make);
        // The opening cannot be gone: it owns the store, whose end waits for this job.
        QMetaObject::invokeMethod(
            opening, [opening, state = std::move(state)] { opening->finish(state); }, Qt::QueuedConnection);
    });
}

core::Expected<std::unique_ptr<SqlStore>> SqlStore::beginAndWait(const Surroundings& surroundings,
                                                                 const MakeSession& make)
{
    std::unique_ptr<SqlStore> store(new SqlStore(surroundings));
    auto state = store->m_thread.runAndWait([&] { return store->start(make); });
    if (!state)
        return tl::unexpected(state.error());
    store->m_state = *std::move(state);
    return store;
}

SqlStore::SqlStore(const Surroundings& surroundings)
    : m_changes(surroundings.changes)
{
}

SqlStore::~SqlStore()
{
    m_thread.post([this] { stop(); });
}

core::Expected<SqlStore::State> SqlStore::start(const MakeSession& make)
{
    auto made = outcomeOf(make);
    if (!made)
        return tl::unexpected(made.error());
    m_session = std::move(made->session);
    m_timer = std::make_unique<QTimer>();
    connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] { lookAround(); });
    m_timer->start(kLookAroundEvery);
    m_thread.post([this] {
        if (const auto outcome = outcomeOf([this] { m_session->finishChecking(); }); !outcome)
            report(outcome.error());
    });
    const WorkspaceFile& file = m_session->file();
    return State{file.path(), file.isReadOnly(), file.wasLeftOpen(), file.lockHolder(), made->rescued};
}

void SqlStore::stop()
{
    m_timer.reset();
    m_session.reset();
}

void SqlStore::lookAround()
{
    const auto seen = outcomeOf([this] { return m_session->lookAround(); });
    if (!seen)
        return report(seen.error());
    m_reported.reset();
    if (*seen == WorkspaceSession::OutsideWorld::Rewritten)
        answer([this] { emit m_changes.committed(everything()); });
}

core::Expected<core::ChangeSet> SqlStore::writeNow(const core::Gesture& gesture, const WriteWork& work)
{
    auto outcome = outcomeOf([&] { return m_session->write(gesture, work); });
    if (!outcome)
        report(outcome.error());
    return outcome;
}

void SqlStore::report(const core::Error& error)
{
    if (!concernsFile(error.kind) || m_reported == error.kind)
        return;
    m_reported = error.kind;
    answer([this, error] { emit fileTroubled(error); });
}

void SqlStore::submitRead(QObject* receiver, ReadWork work, Done done)
{
    submit(
        receiver, [this, work = std::move(work)] { m_session->read(work); }, std::move(done));
}

void SqlStore::submitWrite(QObject* receiver, core::Gesture gesture, WriteWork work, Done done)
{
    m_thread.post([this, audience = Audience(receiver), gesture = std::move(gesture), work = std::move(work),
                   done = std::move(done)] {
        answer([this, audience, done, outcome = writeNow(gesture, work)] {
            if (outcome && !outcome->isEmpty())
                emit m_changes.committed(*outcome);
            if (done && audience.listens())
                done(outcome.map([](const core::ChangeSet&) {}));
        });
    });
}

core::Expected<core::ErasureReport> SqlStore::eraseNow(const core::Erasure& erasure,
                                                       const std::stop_token& stop, const Progress& progress)
{
    auto outcome = outcomeOf([&] { return m_session->erase(erasure, stop, progress); });
    if (!outcome)
        report(outcome.error());
    return outcome;
}

void SqlStore::erase(QObject* receiver, const core::Erasure& erasure, std::stop_token stop, Progress progress,
                     Eraser::Done done)
{
    m_thread.post([this, audience = Audience(receiver), erasure, stop = std::move(stop),
                   progress = std::move(progress), done = std::move(done)] {
        const Progress tell = [this, audience, progress](core::ErasurePhase phase) {
            answer([audience, progress, phase] {
                if (progress && audience.listens())
                    progress(phase);
            });
        };
        answer([this, audience, done, outcome = eraseNow(erasure, stop, tell)] {
            if (done && audience.listens())
                done(outcome);
            if (outcome)
                emit m_changes.committed(everything());
        });
    });
}

core::Expected<core::ErasureReport> SqlStore::eraseAndWait(const core::Erasure& erasure)
{
    const auto outcome = m_thread.runAndWait([&] { return eraseNow(erasure, {}, {}); });
    if (outcome)
        emit m_changes.committed(everything());
    return outcome;
}

void SqlStore::saveCopy(const QString& path, Existing existing, QObject* receiver, Done done)
{
    submit(
        receiver, [this, path, existing] { m_session->saveCopy(path, existing); }, std::move(done));
}

void SqlStore::check(QObject* receiver, Done done)
{
    submit(
        receiver, [this] { m_session->checkFully(); }, std::move(done));
}

void SqlStore::backups(QObject* receiver,
                       std::function<void(const core::Expected<std::vector<Backup>>&)> then)
{
    m_thread.post([this, audience = Audience(receiver), then = std::move(then)] {
        answer([audience, then, list = outcomeOf([this] { return m_session->file().backups().list(); })] {
            if (audience.listens())
                then(list);
        });
    });
}

core::Expected<void> SqlStore::writeAndWait(const core::Gesture& gesture, const WriteWork& work)
{
    const auto outcome = m_thread.runAndWait([&] { return writeNow(gesture, work); });
    if (outcome && !outcome->isEmpty())
        emit m_changes.committed(*outcome);
    return outcome.map([](const core::ChangeSet&) {});
}

core::Expected<void> SqlStore::saveCopyAndWait(const QString& path, Existing existing)
{
    return wait([&] { m_session->saveCopy(path, existing); });
}

core::Expected<void> SqlStore::checkAndWait()
{
    return wait([this] { m_session->checkFully(); });
}

core::Expected<void> SqlStore::waitForRead(const ReadWork& work)
{
    return wait([&] { m_session->read(work); });
}

core::Expected<void> SqlStore::wait(const std::function<void()>& job)
{
    return m_thread.runAndWait([&] { return outcomeOf(job); });
}

void SqlStore::submit(QObject* receiver, std::function<void()> job, Done done)
{
    m_thread.post([this, audience = Audience(receiver), job = std::move(job), done = std::move(done)] {
        answer([audience, done, outcome = outcomeOf(job)] {
            if (done && audience.listens())
                done(outcome);
        });
    });
}

void SqlStore::answer(std::function<void()> job)
{
    QMetaObject::invokeMethod(this, std::move(job), Qt::QueuedConnection);
}

} // namespace cxw::storage
