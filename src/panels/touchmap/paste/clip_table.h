#pragma once

#include "core/touchmap/map_file.h"

#include <QImage>
#include <QStringList>

#include <vector>

namespace cxw::panels {

class MapView;

/// Touchpoints as a table with the names of the columns in the first row: stage, title, and of the other
/// fields those that say something. The paste preview reads it again.
[[nodiscard]] std::vector<QStringList> tableOf(const core::MapFile& clip);

/// Touchpoints as their part of the map, in the lanes and colours of the view, at 100 %. Null where they are
/// too many for one picture.
[[nodiscard]] QImage pictureOf(const core::MapFile& clip, const MapView& view);

} // namespace cxw::panels
