#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <future>
#include <type_traits>

namespace cxw::storage {

/// The only kind of thread on which a Connection may be made or used, so that no database work can run on the
/// GUI thread. Jobs run first-in first-out; the thread runs from its making until its end.
class StorageThread final : public QThread
{
    Q_OBJECT

public:
    StorageThread();
    /// Runs what is queued, then joins.
    ~StorageThread() override;

    /// Any thread. The job must let no exception out.
    void post(std::function<void()> job);

    /// Runs `work` here and waits for it; exceptions come back to the caller. Never from the GUI thread of a
    /// window and never from this thread itself.
    template <class Work> auto runAndWait(Work work) -> std::invoke_result_t<Work>
    {
        std::packaged_task<std::invoke_result_t<Work>()> task(std::move(work));
        auto result = task.get_future();
        post([&task] { task(); });
        return result.get();
    }

    /// Throws std::logic_error unless the caller runs on a storage thread.
    static void require();

private:
    QObject m_worker; ///< lives on this thread; the jobs are its events
};

} // namespace cxw::storage
