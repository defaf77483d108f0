#pragma once

#include "charts/tokens.h"
#include "core/diagnostic/area_trend.h"

class QPainter;
class QRectF;

namespace cxw::charts {

/// One area's means over the rounds, 1 at the bottom and 3 at the top; dashed where set, mode or group
/// changed, open where a round has no mean.
void paintAreaTrend(QPainter& painter, const QRectF& rect, const std::vector<core::TrendPoint>& points,
                    const core::AreaId& area, const Tokens& tokens);

} // namespace cxw::charts
