#pragma once

#include <QtGlobal>

#include <atomic>

namespace cxw::core {

/// A job that takes its time, as both sides see it: who does it says how far it is, who waits may call it
/// off. Any thread.
class LongWork final
{
public:
    LongWork() = default;
    LongWork(const LongWork&) = delete;
    LongWork& operator=(const LongWork&) = delete;

    /// One more piece is done; says whether to go on.
    [[nodiscard]] bool advance()
    {
        m_done.fetch_add(1, std::memory_order_relaxed);
        return !isCancelled();
    }
    [[nodiscard]] qint64 done() const { return m_done.load(std::memory_order_relaxed); }

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<bool> m_cancelled = false;
};

} // namespace cxw::core
