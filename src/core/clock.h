#pragma once

#include <QDate>
#include <QTimeZone>

#include <chrono>

namespace cxw::core {

/// A moment in UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where the program reads the time, so that a test can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// The calendar day where the user sits.
    [[nodiscard]] virtual QDate today() const = 0;
};

/// The machine's clock. Any thread.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QDate today() const override;
};

/// By whose clock times are meant and days begin: the user's, or UTC where the system names none.
[[nodiscard]] QTimeZone localZone();

/// Milliseconds since 1970, the form in which files keep a moment.
[[nodiscard]] constexpr qint64 millisecondsOf(Instant instant)
{
    return instant.time_since_epoch().count();
}
[[nodiscard]] constexpr Instant instantFrom(qint64 milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

} // namespace cxw::core
