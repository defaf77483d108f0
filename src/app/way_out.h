#pragma once

#include "core/error.h"
#include "panels/shared/banner.h"

#include <functional>
#include <vector>

namespace cxw::app {

/// What can be done about trouble with a workspace's file; each is a button of the message.
enum class WayOut {
    SaveCopy,    ///< what is on screen, elsewhere
    LoadAgain,   ///< what somebody else wrote
    OpenBackup,  ///< the newest sound backup, as a new file
    ReadRemains, ///< what can still be read of the damaged file, as a new file
};

/// A message's buttons for what helps, the best first; none where only another file does. `choose` hears
/// which one was pressed.
[[nodiscard]] std::vector<panels::BannerAction> buttonsFor(core::ErrorKind trouble,
                                                           const std::function<void(WayOut)>& choose);

} // namespace cxw::app
