#include "panels/workshop/workshop_timer.h"

#include <algorithm>

namespace cxw::panels {

using namespace std::chrono_literals;

WorkshopTimer::WorkshopTimer(const core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_ticks.setInterval(250ms);
    connect(&m_ticks, &QTimer::timeout, this, &WorkshopTimer::changed);
}

void WorkshopTimer::start(std::chrono::seconds length)
{
    m_length = length;
    m_end = m_clock.now() + length;
    m_held.reset();
    m_ticks.start();
    emit changed();
}

void WorkshopTimer::pause()
{
    if (!isOn())
        return;
    if (m_held) {
        m_end = m_clock.now() + *m_held;
        m_held.reset();
        m_ticks.start();
    } else {
        m_held = exactlyLeft();
        m_ticks.stop();
    }
    emit changed();
}

void WorkshopTimer::add(std::chrono::seconds more)
{
    if (!isOn())
        return;
    const std::chrono::milliseconds left = exactlyLeft() + more;
    m_length = std::max(m_length, std::chrono::ceil<std::chrono::seconds>(left));
    if (m_held)
        m_held = left;
    else
        m_end = m_clock.now() + left;
    emit changed();
}

void WorkshopTimer::stop()
{
    m_length = 0s;
    m_held.reset();
    m_ticks.stop();
    emit changed();
}

std::chrono::milliseconds WorkshopTimer::exactlyLeft() const
{
    return m_held.value_or(std::max(0ms, std::chrono::milliseconds(m_end - m_clock.now())));
}

std::chrono::seconds WorkshopTimer::left() const
{
    return isOn() ? std::chrono::ceil<std::chrono::seconds>(exactlyLeft()) : 0s;
}

QString minutesAndSeconds(std::chrono::seconds time)
{
    return QStringLiteral("%1:%2").arg(time.count() / 60).arg(time.count() % 60, 2, 10, QLatin1Char('0'));
}

} // namespace cxw::panels
