#include "charts/touchmap/map_overview.h"

#include "charts/cell_painting.h"
#include "charts/touchmap/map_heat.h"
#include "charts/touchmap/map_words.h"
#include "charts/touchmap/wrapped_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::charts {
namespace {

struct Block
{
    std::optional<int> emotion;
    std::optional<core::PressureValue> heat;
};

/// What is worst among neighbours.
Block blockOf(core::MapSpan columns, const MapPicture& picture)
{
    Block block;
    for (int column = columns.first; column < columns.end; ++column) {
        const int index = picture.layout.columns()[std::size_t(column)].touchpoint;
        if (index < 0)
            continue;
        const core::Touchpoint& each = picture.whole.touchpoints[std::size_t(index)];
        if (each.feeling.emotion)
            block.emotion = std::min(block.emotion.value_or(2), *each.feeling.emotion);
        if (const auto value = pressureOf(each, picture.facts);
            value && (!block.heat || value->value > block.heat->value))
            block.heat = value;
    }
    return block;
}

QColor inkOn(const QColor& ground, const Tokens& tokens)
{
    return contrastOf(tokens.textPrimary, ground) >= contrastOf(tokens.bgSurface, ground) ? tokens.textPrimary
                                                                                          : tokens.bgSurface;
}

} // namespace

void paintOverviewLane(QPainter& painter, const core::LaneRow& row, core::MapSpan columns,
                       const MapPicture& picture, const MapBrush& brush, const MapMetrics& metrics)
{
    const double width = picture.layout.columnWidth();
    const int step = std::max(1, int(std::ceil(1.0 / width)));
    const double inset = width >= metrics.px(6) ? 1.0 : 0.0;
    const bool isHeat = row.key.lane == core::MapLane::Complaints;
    const Tokens& t = brush.tokens;
    for (int column = columns.first - columns.first % step; column < columns.end; column += step) {
        const core::MapSpan here{column, std::min(column + step, int(picture.layout.columns().size()))};
        const Block block = blockOf(here, picture);
        const bool isKnown = isHeat ? block.heat.has_value() : block.emotion.has_value();
        const CellColours heat = heatOf(block.heat ? block.heat->step : 0, t);
        const QColor fill = !isKnown ? t.bgSunken
            : isHeat                 ? heat.fill
                                     : t.delta[std::size_t(*block.emotion + 2)];
        const double left = std::floor(picture.layout.leftOf(here.first));
        const double right = std::max(left + 1.0, std::floor(picture.layout.leftOf(here.end)));
        const QRectF box(left + inset, row.top + 2, right - left - 2 * inset, row.height - 4);
        painter.fillRect(box, fill);
        if (isKnown && width >= metrics.px(14))
            paintWhenItFits(painter, box,
                            isHeat ? heatText(*block.heat, measureOf(picture.facts), brush.words)
                                   : emotionText(*block.emotion),
                            metrics.micro, isHeat ? heat.text : inkOn(fill, t));
    }
}

} // namespace cxw::charts
