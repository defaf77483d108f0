#include "core/complaint/rows_ahead.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace cxw::core {
namespace {

struct Row
{
    int line = 0;
    QStringList cells;
};

/// Rows that travel together.
struct Portion
{
    std::vector<Row> rows;
    qsizetype letters = 0;

    [[nodiscard]] bool isFull() const { return rows.size() >= 200 || letters >= 200'000; }
    void add(int line, const QStringList& cells)
    {
        rows.push_back({line, cells});
        for (const QString& each : cells)
            letters += each.size();
    }
};

/// Portions on their way from one thread to another; few, so that a long file is never held.
class Belt final
{
public:
    /// Waits for room. False when nobody takes any more.
    bool put(Portion portion, const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_moved.wait(lock, stop, [this] { return m_portions.size() < kMostPortions; }))
            return false;
        m_portions.push_back(std::move(portion));
        m_moved.notify_all();
        return true;
    }
    void end()
    {
        const std::scoped_lock lock(m_mutex);
        m_ended = true;
        m_moved.notify_all();
    }
    /// Waits for one. Nothing after the last.
    std::optional<Portion> take()
    {
        std::unique_lock lock(m_mutex);
        m_moved.wait(lock, [this] { return m_ended || !m_portions.empty(); });
        if (m_portions.empty())
            return std::nullopt;
        std::optional portion(std::move(m_portions.front()));
        m_portions.pop_front();
        m_moved.notify_all();
        return portion;
    }

private:
    static constexpr std::size_t kMostPortions = 4;

    std::mutex m_mutex;
    std::condition_variable_any m_moved;
    std::deque<Portion> m_portions;
    bool m_ended = false;
};

void putAll(const TableRows& rows, Belt& belt, const std::stop_token& stop)
{
    Portion portion;
    rows.forEach([&](int line, const QStringList& cells) {
        portion.add(line, cells);
        return !portion.isFull() || belt.put(std::exchange(portion, {}), stop);
    });
    belt.put(std::move(portion), stop);
    belt.end();
}

} // namespace

void RowsAhead::forEach(const Visit& visit) const
{
    Belt belt;
    const std::jthread reader([&](const std::stop_token& stop) { putAll(m_rows, belt, stop); });
    while (const auto portion = belt.take())
        for (const Row& each : portion->rows)
            if (!visit(each.line, each.cells))
                return; // the end of the thread's life stops it
}

} // namespace cxw::core
