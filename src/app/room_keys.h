#pragma once

namespace cxw::panels {
class ActionRegistry;
}

namespace cxw::app {

/// The keys that show something to a room mean the map on its panel, and the workshop elsewhere; the map has
/// one more that means it everywhere.
void giveRoomKeys(const panels::ActionRegistry& actions, bool toMap);

} // namespace cxw::app
