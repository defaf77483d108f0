#pragma once

#include "core/clock.h"
#include "core/id.h"

#include <mutex>

namespace cxw::core {

/// Makes ids: 42 bits of milliseconds since 2020, then 21 random bits, never the same twice and never going
/// back. Any thread.
class IdSource final
{
public:
    explicit IdSource(const Clock& clock);

    template <class AnyId> [[nodiscard]] AnyId next() { return AnyId(nextValue()); }
    /// The same, but right after the last one of the past hour: for what is made by the thousand. A search
    /// keeps ids that stand close together in a third of the room.
    template <class AnyId> [[nodiscard]] AnyId nextInRow() { return AnyId(nextValueInRow()); }

private:
    qint64 nextValue();
    qint64 nextValueInRow();
    qint64 takeNew(qint64 elapsedMs); ///< under the lock
    [[nodiscard]] qint64 elapsedMs() const;

    const Clock& m_clock;
    std::mutex m_mutex;
    qint64 m_last = 0;
};

} // namespace cxw::core
