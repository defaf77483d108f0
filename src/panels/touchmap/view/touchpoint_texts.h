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

} // namespace cxw::panels
