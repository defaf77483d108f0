#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <chrono>

namespace support {

/// An application that knows how long the longest event held everything else up. What other threads do is
/// none of its events, though Qt hands it those too.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        QElapsedTimer elapsed;
        elapsed.start();
        ++m_depth;
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        m_longest = std::max(m_longest, std::chrono::nanoseconds(elapsed.nsecsElapsed()));
        return handled;
    }

    void forgetLongest() { m_longest = {}; }
    [[nodiscard]] std::chrono::nanoseconds longest() const { return m_longest; }

private:
    int m_depth = 0;
    std::chrono::nanoseconds m_longest{};
};

} // namespace support
