#include "core/id_source.h"

#include <QRandomGenerator>

#include <algorithm>

namespace cxw::core {
namespace {

constexpr int kRandomBits = 21;
constexpr qint64 kStartOf2020Ms = 1'577'836'800'000;
constexpr qint64 kLongestRowMs = 3'600'000;

} // namespace

IdSource::IdSource(const Clock& clock)
    : m_clock(clock)
{
}

qint64 IdSource::nextValue()
{
    const std::scoped_lock lock(m_mutex);
    return takeNew(elapsedMs());
}

qint64 IdSource::nextValueInRow()
{
    const std::scoped_lock lock(m_mutex);
    const qint64 now = elapsedMs();
    return now - (m_last >> kRandomBits) > kLongestRowMs ? takeNew(now) : ++m_last;
}

qint64 IdSource::takeNew(qint64 elapsedMs)
{
    const qint64 noise = QRandomGenerator::global()->bounded(1 << kRandomBits);
    m_last = std::max((elapsedMs << kRandomBits) | noise, m_last + 1);
    return m_last;
}

qint64 IdSource::elapsedMs() const
{
    return std::max<qint64>(0, millisecondsOf(m_clock.now()) - kStartOf2020Ms);
}

} // namespace cxw::core
