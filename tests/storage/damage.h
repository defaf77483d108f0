#pragma once

#include <QByteArray>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <random>

namespace support {

/// Damages content in one of the ways that disks and transfers know.
inline QByteArray damaged(QByteArray content, std::mt19937& random)
{
    const auto below = [&](qsizetype bound) {
        return std::uniform_int_distribution<qsizetype>(0, bound - 1)(random);
    };
    switch (below(4)) {
    case 0: // some flipped bits
        for (auto flips = below(20) + 1; flips > 0; --flips) {
            const auto at = below(content.size());
            content[at] = char(content.at(at) ^ (1 << below(8)));
        }
        return content;
    case 1: // a stretch of noise
        for (auto at = below(content.size()), end = std::min(at + below(600), content.size()); at < end; ++at)
            content[at] = char(below(256));
        return content;
    case 2: return content.left(below(content.size())); // cut off
    default: {                                          // a page of zeros
        const auto page = below(content.size() / 4096) * 4096;
        return content.replace(page, 4096, QByteArray(4096, '\0'));
    }
    }
}

/// In memory where the system offers it, for thousands of damaged files.
inline QString fastFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
        + QStringLiteral("/cxw-damage-XXXXXX");
}

} // namespace support
