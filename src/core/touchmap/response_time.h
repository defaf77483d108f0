#pragma once

#include <QString>

#include <optional>

namespace cxw::core {

/// Minutes of a time that somebody wrote: "45", "45 min", "2 h", "1.5 h", "1:30", "3 days", in any of the
/// languages; empty for what is none of them or not above 0.
[[nodiscard]] std::optional<int> minutesFrom(const QString& text);

} // namespace cxw::core
