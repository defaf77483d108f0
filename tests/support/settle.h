#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <catch2/catch.hpp>

#include <chrono>

namespace support {

/// Turns the event loop until `condition` holds or the deadline has passed, and says which.
template <class Condition>
[[nodiscard]] bool holdsWithin(std::chrono::milliseconds deadline, Condition condition)
{
    QTimer tick; // wakes the loop for what no event announces: a file on the disk
    tick.start(std::chrono::milliseconds(5));
    QElapsedTimer elapsed;
    elapsed.start();
    while (!condition()) {
        if (elapsed.hasExpired(deadline.count()))
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// The same, and fails the test when the condition does not come to hold.
template <class Condition>
void settle(Condition condition, std::chrono::milliseconds deadline = std::chrono::seconds(20))
{
    REQUIRE(holdsWithin(deadline, condition));
}

} // namespace support
