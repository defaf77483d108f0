#pragma once

#include "core/touchmap/map_layout.h"

#include <functional>

namespace cxw::panels {

/// What stands in a touchpoint's cell as it is edited; empty for lanes that take no text, for those that
/// hold names of other lists, and for feelings, which depend on whose.
[[nodiscard]] QString editedText(const core::LaneKey& lane, const core::Touchpoint& touchpoint);

/// What a typed text does to a touchpoint; null when it can do nothing: an empty title, no number where one
/// belongs.
[[nodiscard]] std::function<void(core::Touchpoint&)> changeByText(const core::LaneKey& lane,
                                                                  const QString& text);

/// "45", "45 min", "2 h", "3 days", in any of the languages; empty for what is none of them or not above 0.
[[nodiscard]] std::optional<int> minutesFrom(const QString& text);

} // namespace cxw::panels
