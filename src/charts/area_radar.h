#pragma once

#include "charts/named_area.h"
#include "charts/tokens.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace cxw::charts {

/// The areas of a round around one middle, on an axis from 1 to 3. Areas without a mean are left out; the
/// area sentence says so.
using AreaRadar = std::vector<NamedArea>;

/// Fewer than three areas with a mean make no radar: show the table instead.
[[nodiscard]] bool hasRadarShape(const AreaRadar& areas);

/// The points of the shape inside `rect`, in the order of the areas that have a mean.
[[nodiscard]] QPolygonF radarPoints(const QRectF& rect, const AreaRadar& areas, const QFont& font);

/// Grid, shape and the areas' names with their marks at the tips. `font` is that of the names. Paints nothing
/// without a radar shape.
void paintAreaRadar(QPainter& painter, const QRectF& rect, const AreaRadar& areas, const Tokens& tokens,
                    const QFont& font);

} // namespace cxw::charts
