#pragma once

#include "core/clock.h"

#include <QString>

#include <vector>

namespace cxw::storage {

/// One backup of a workspace: a complete workspace file.
struct Backup
{
    QString path;
    core::Instant at; ///< when it was made
    qint64 sizeBytes = 0;

    bool operator==(const Backup&) const = default;
};

/// Which of `backups` (newest first) may go. Stay: all of the last two days, of what is older the newest of
/// each of the last 12 days, 10 weeks and 9 months that have one (days in UTC); of these the newest whose
/// sizes together stay within `capBytes`, and always the newest one.
[[nodiscard]] std::vector<Backup> surplusOf(const std::vector<Backup>& backups, core::Instant now,
                                            qint64 capBytes);

} // namespace cxw::storage
