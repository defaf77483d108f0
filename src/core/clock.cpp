#include "core/clock.h"

namespace cxw::core {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

QTimeZone localZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace cxw::core
