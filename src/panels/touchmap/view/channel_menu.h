#pragma once

#include "core/complaint/complaint_lists.h"

#include <functional>
#include <vector>

namespace cxw::panels {

class MapView;

/// Opens the channels as a menu below the focused cell; hands the chosen one on.
void chooseChannel(MapView& view, const std::vector<core::Channel>& channels,
                   const std::function<void(core::ChannelId)>& chosen);

} // namespace cxw::panels
