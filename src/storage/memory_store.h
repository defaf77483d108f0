#pragma once

#include "core/change_feed.h"
#include "core/clock.h"
#include "core/privacy/erasure.h"
#include "core/store.h"

#include <QObject>

#include <memory>

namespace cxw::storage {

struct MemoryState;

/// A workspace that lives only as long as this object: for tests of presenters. Behaves like SqlStore, held
/// to it by the same contract tests: jobs run first-in first-out from the event loop, an exception rolls
/// back, and the constraints of the file hold. Everything happens on the thread that owns it.
class MemoryStore final : public QObject, public core::Store, public core::Eraser
{
public:
    using Done = core::Store::Done;

    MemoryStore(const core::Clock& clock, core::ChangeFeed& changes);
    ~MemoryStore() override;

    [[nodiscard]] bool isReadOnly() const override { return m_readOnly; }
    /// From now on every write is refused with ErrorKind::ReadOnly.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// The next write fails with this, once; for tests of what a panel says then.
    void failNextWrite(const core::Error& error) { m_nextFailure = error; }

    void erase(QObject* receiver, const core::Erasure& erasure, std::stop_token stop, Progress progress,
               Eraser::Done done) override;

protected:
    void submitRead(QObject* receiver, ReadWork work, Done done) override;
    void submitWrite(QObject* receiver, core::Gesture gesture, WriteWork work, Done done) override;

private:
    void readNow(const ReadWork& work);
    [[nodiscard]] core::ChangeSet writeNow(const core::Gesture& gesture, const WriteWork& work);
    [[nodiscard]] core::ErasureReport eraseNow(const core::Erasure& erasure);
    void refuseWhenTold();

    const core::Clock& m_clock;
    core::ChangeFeed& m_changes;
    bool m_readOnly = false;
    std::optional<core::Error> m_nextFailure;
    std::unique_ptr<MemoryState> m_state;
};

} // namespace cxw::storage
