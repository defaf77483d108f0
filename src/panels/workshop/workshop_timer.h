#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace cxw::panels {

/// A countdown that the room can see. Reads the clock; its ticks only ask to look again. GUI thread.
class WorkshopTimer final : public QObject
{
    Q_OBJECT

public:
    explicit WorkshopTimer(const core::Clock& clock, QObject* parent = nullptr);

    void start(std::chrono::seconds length);
    /// Holds, or goes on.
    void pause();
    void add(std::chrono::seconds more);
    void stop();

    [[nodiscard]] bool isOn() const { return m_length.count() > 0; }
    [[nodiscard]] bool isPaused() const { return m_held.has_value(); }
    [[nodiscard]] std::chrono::seconds length() const { return m_length; }
    /// Rounded up, never below 0.
    [[nodiscard]] std::chrono::seconds left() const;

signals:
    /// Started, stopped, held, or a second went by.
    void changed();

private:
    [[nodiscard]] std::chrono::milliseconds exactlyLeft() const;

    const core::Clock& m_clock;
    std::chrono::seconds m_length{0};
    core::Instant m_end;
    std::optional<std::chrono::milliseconds> m_held; ///< what was left when it was paused
    QTimer m_ticks;
};

/// "1:05".
[[nodiscard]] QString minutesAndSeconds(std::chrono::seconds time);

} // namespace cxw::panels
