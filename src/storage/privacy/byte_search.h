#pragma once

#include <QByteArray>

#include <functional>
#include <unordered_map>
#include <vector>

class QIODevice;

namespace cxw::storage {

/// Looks for thousands of byte strings at once, in one pass over a file of any size.
class ByteSearch final
{
public:
    /// Shorter ones are never found.
    static constexpr qsizetype kShortest = 4;

    explicit ByteSearch(std::vector<QByteArray> needles);

    /// Reads to the end and hands each needle that is there to `found`, once, with the offset of its first
    /// place.
    void read(QIODevice& device, const std::function<void(std::size_t needle, qint64 offset)>& found) const;

private:
    [[nodiscard]] std::size_t slotOf(const char* bytes) const;
    void readChunk(const QByteArray& chunk, std::vector<bool>& seen,
                   const std::function<void(std::size_t, qsizetype)>& found) const;

    std::vector<QByteArray> m_needles;
    std::vector<bool> m_slots; ///< whether a needle may begin with four bytes of this hash
    std::unordered_map<quint32, std::vector<std::size_t>> m_byStart;
    qsizetype m_longest = 0;
};

} // namespace cxw::storage
