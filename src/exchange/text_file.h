#pragma once

#include "core/error.h"

#include <QByteArray>

namespace cxw::exchange {

/// The largest file of text that is read at all: far above any real one, far below what would hurt.
inline constexpr qint64 kLargestFileBytes = 64 * 1024 * 1024;
/// The largest table of complaints: two million of them.
inline constexpr qint64 kLargestTableBytes = 2048LL * 1024 * 1024;

/// The whole file. Refuses what is missing, no plain file, or larger than `largestBytes`. Blocks: not on the
/// GUI thread.
[[nodiscard]] core::Expected<QByteArray> readFile(const QString& path,
                                                  qint64 largestBytes = kLargestFileBytes);

/// Replaces the file at once or leaves it as it was. Blocks: not on the GUI thread.
[[nodiscard]] core::Expected<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace cxw::exchange
