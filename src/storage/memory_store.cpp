#include "storage/memory_store.h"

#include "storage/audience.h"
#include "storage/history_recorder.h"
#include "storage/memory/erasure_memory.h"
#include "storage/memory/memory_unit_of_work.h"
#include "storage/outcome.h"

#include <utility>

namespace cxw::storage {

MemoryStore::MemoryStore(const core::Clock& clock, core::ChangeFeed& changes)
    : m_clock(clock)
    , m_changes(changes)
    , m_state(std::make_unique<MemoryState>())
{
}

MemoryStore::~MemoryStore() = default;

void MemoryStore::submitRead(QObject* receiver, ReadWork work, Done done)
{
    const auto job = [this, audience = Audience(receiver), work = std::move(work), done = std::move(done)] {
        const auto outcome = outcomeOf([&] { readNow(work); });
        if (done && audience.listens())
            done(outcome);
    };
    QMetaObject::invokeMethod(this, job, Qt::QueuedConnection);
}

void MemoryStore::submitWrite(QObject* receiver, core::Gesture gesture, WriteWork work, Done done)
{
    const auto job = [this, audience = Audience(receiver), gesture = std::move(gesture),
                      work = std::move(work), done = std::move(done)] {
        const auto outcome = outcomeOf([&] { return writeNow(gesture, work); });
        if (outcome && !outcome->isEmpty())
            emit m_changes.committed(*outcome);
        if (done && audience.listens())
            done(outcome.map([](const core::ChangeSet&) {}));
    };
    QMetaObject::invokeMethod(this, job, Qt::QueuedConnection);
}

void MemoryStore::erase(QObject* receiver, const core::Erasure& erasure, std::stop_token stop,
                        Progress progress, Eraser::Done done)
{
    const auto job = [this, audience = Audience(receiver), erasure, stop = std::move(stop),
                      progress = std::move(progress), done = std::move(done)] {
        const auto outcome = outcomeOf([&] {
            if (progress)
                progress(core::ErasurePhase::Erasing);
            if (stop.stop_requested())
                throw core::StorageError({core::ErrorKind::Cancelled, {}});
            return eraseNow(erasure);
        });
        if (done && audience.listens())
            done(outcome);
        if (outcome)
            emit m_changes.committed(core::ChangeSet(core::EntityKinds::all()));
    };
    QMetaObject::invokeMethod(this, job, Qt::QueuedConnection);
}

core::ErasureReport MemoryStore::eraseNow(const core::Erasure& erasure)
{
    refuseWhenTold();
    MemoryState next = *m_state;
    core::ErasureReport report = eraseIn(next, erasure, m_clock.now());
    *m_state = std::move(next);
    return report;
}

void MemoryStore::readNow(const ReadWork& work)
{
    const core::Gesture none;
    HistoryRecorder nothing(none, m_clock.now(), [](const core::HistoryEntry&) {});
    const MemoryUnitOfWork unit({*m_state, nothing});
    work(unit);
}

core::ChangeSet MemoryStore::writeNow(const core::Gesture& gesture, const WriteWork& work)
{
    refuseWhenTold();
    MemoryState next = *m_state;
    HistoryRecorder recorder(gesture, m_clock.now(), [&](core::HistoryEntry entry) {
        entry.sequence = qint64(next.history.size()) + 1;
        next.history.push_back(std::move(entry));
    });
    MemoryUnitOfWork unit({next, recorder});
    work(unit);
    recorder.finish();
    *m_state = std::move(next);
    return recorder.changes();
}

void MemoryStore::refuseWhenTold()
{
    if (m_readOnly)
        throw core::StorageError({core::ErrorKind::ReadOnly, QString()});
    if (const auto failure = std::exchange(m_nextFailure, std::nullopt))
        throw core::StorageError(*failure);
}

} // namespace cxw::storage
