#pragma once

#include "charts/named_area.h"
#include "charts/tokens.h"
#include "core/diagnostic/area_trend.h"

class QFont;
class QPainter;
class QRectF;

namespace cxw::charts {

class Words;

/// One area's means over the rounds, 1 at the bottom and 3 at the top; dashed where set, mode or group
/// changed, open where a round has no mean.
void paintAreaTrend(QPainter& painter, const QRectF& rect, const std::vector<core::TrendPoint>& points,
                    const core::AreaId& area, const Tokens& tokens);

/// One area's trend in words too.
struct NamedTrend
{
    const std::vector<core::TrendPoint>& points;
    const NamedArea& area;
    const Words& words;
};

/// The same under the area's mark and name, and the last three means under it; `font` is that of the words.
void paintNamedTrend(QPainter& painter, const QRectF& rect, const NamedTrend& trend, const Tokens& tokens,
                     const QFont& font);

} // namespace cxw::charts
