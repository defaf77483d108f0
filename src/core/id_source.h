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

private:
    qint64 nextValue();

    const Clock& m_clock;
    std::mutex m_mutex;
    qint64 m_last = 0;
};

} // namespace cxw::core
