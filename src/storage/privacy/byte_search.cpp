#include "storage/privacy/byte_search.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace cxw::storage {
namespace {

constexpr int kSlotBits = 20;
constexpr qint64 kChunk = 1024 * 1024;

quint32 startOf(const char* bytes)
{
    quint32 start = 0;
    std::memcpy(&start, bytes, sizeof start);
    return start;
}

} // namespace

ByteSearch::ByteSearch(std::vector<QByteArray> needles)
    : m_needles(std::move(needles))
    , m_slots(std::size_t(1) << kSlotBits)
{
    for (std::size_t i = 0; i < m_needles.size(); ++i) {
        if (m_needles[i].size() < kShortest)
            continue;
        m_slots[slotOf(m_needles[i].constData())] = true;
        m_byStart[startOf(m_needles[i].constData())].push_back(i);
        m_longest = std::max(m_longest, m_needles[i].size());
    }
}

std::size_t ByteSearch::slotOf(const char* bytes) const
{
    constexpr quint32 kSpread = 2654435761u; // Knuth's multiplicative hash
    return (startOf(bytes) * kSpread) >> (32 - kSlotBits);
}

void ByteSearch::read(QIODevice& device, const std::function<void(std::size_t, qint64)>& found) const
{
    std::vector<bool> seen(m_needles.size());
    QByteArray chunk;
    qint64 chunkAt = 0;
    for (QByteArray more = device.read(kChunk); !more.isEmpty(); more = device.read(kChunk)) {
        chunk += more;
        readChunk(chunk, seen, [&](std::size_t needle, qsizetype at) { found(needle, chunkAt + at); });
        // What a needle may have begun at the end is read again with what follows.
        const qsizetype kept = std::min(chunk.size(), std::max<qsizetype>(m_longest - 1, 0));
        chunkAt += chunk.size() - kept;
        chunk = chunk.right(kept);
    }
}

void ByteSearch::readChunk(const QByteArray& chunk, std::vector<bool>& seen,
                           const std::function<void(std::size_t, qsizetype)>& found) const
{
    const char* bytes = chunk.constData();
    for (qsizetype at = 0; at + kShortest <= chunk.size(); ++at) {
        if (!m_slots[slotOf(bytes + at)])
            continue;
        const auto bucket = m_byStart.find(startOf(bytes + at));
        if (bucket == m_byStart.end())
            continue;
        for (const std::size_t needle : bucket->second) {
            const QByteArray& wanted = m_needles[needle];
            if (seen[needle] || at + wanted.size() > chunk.size()
                || std::memcmp(bytes + at, wanted.constData(), std::size_t(wanted.size())) != 0)
                continue;
            seen[needle] = true;
            found(needle, at);
        }
    }
}

} // namespace cxw::storage
