#pragma once

#include "charts/touchmap/map_cells.h"

namespace cxw::charts {

/// Blocks in the colour of the emotions, or of the complaints' heat; as many touchpoints as share a pixel
/// are one block with what is worst among them.
void paintOverviewLane(QPainter& painter, const core::LaneRow& row, core::MapSpan columns,
                       const MapPicture& picture, const MapBrush& brush, const MapMetrics& metrics);

} // namespace cxw::charts
