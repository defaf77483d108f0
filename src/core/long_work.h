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

    /// So many pieces lie ahead.
    void begin(qint64 pieces)
    {
        m_done.store(0, std::memory_order_relaxed);
        m_total.store(pieces, std::memory_order_relaxed);
    }
    /// More pieces are done; says whether to go on.
    [[nodiscard]] bool advance(qint64 pieces = 1)
    {
        m_done.fetch_add(pieces, std::memory_order_relaxed);
        return !isCancelled();
    }
    /// Another job is to come: nothing is known of it, and nobody called it off.
    void rest()
    {
        begin(0);
        m_cancelled.store(false, std::memory_order_relaxed);
    }
    [[nodiscard]] qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    /// 0 while nobody has counted.
    [[nodiscard]] qint64 total() const { return m_total.load(std::memory_order_relaxed); }

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

} // namespace cxw::core
