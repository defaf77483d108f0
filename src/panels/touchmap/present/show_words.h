#pragma once

#include <QString>

namespace cxw::panels {

struct MapShow;

/// "Get help  ·  stage 4 of 5", "5 stages"; with the page where there are several. Empty for no map.
[[nodiscard]] QString showPlace(const MapShow& show);

} // namespace cxw::panels
