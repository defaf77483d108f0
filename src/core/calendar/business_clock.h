#pragma once

#include "core/calendar/business_time.h"

#include <vector>

namespace cxw::core {

/// businessMinutes for very many pairs of moments: the opening hours are laid out once and looked up.
class BusinessClock final
{
public:
    explicit BusinessClock(WorkSchedule schedule);

    /// The same as businessMinutes.
    [[nodiscard]] double minutes(Instant from, Instant to);

private:
    /// Open without a break.
    struct OpenTime
    {
        Instant opens;
        Instant closes;
        std::chrono::milliseconds before; ///< how long it was open until then, since the first laid out
    };

    /// False for a moment that no calendar of people reaches.
    [[nodiscard]] bool layOut(Instant from, Instant to);
    [[nodiscard]] std::chrono::milliseconds openUntil(Instant at) const;

    WorkSchedule m_schedule;
    Instant m_from; ///< laid out from here …
    Instant m_to;   ///< … to here; the same at first
    std::vector<OpenTime> m_open;
};

} // namespace cxw::core
