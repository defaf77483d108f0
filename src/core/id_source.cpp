#include "core/id_source.h"

#include <QRandomGenerator>

#include <algorithm>

namespace cxw::core {
namespace {

constexpr int kRandomBits = 21;
constexpr qint64 kStartOf2020Ms = 1'577'836'800'000;

} // namespace

IdSource::IdSource(const Clock& clock)
    : m_clock(clock)
{
}

qint64 IdSource::nextValue()
{
    const std::scoped_lock lock(m_mutex);
    const qint64 elapsedMs = std::max<qint64>(0, millisecondsOf(m_clock.now()) - kStartOf2020Ms);
    const qint64 noise = QRandomGenerator::global()->bounded(1 << kRandomBits);
    m_last = std::max((elapsedMs << kRandomBits) | noise, m_last + 1);
    return m_last;
}

} // namespace cxw::core
