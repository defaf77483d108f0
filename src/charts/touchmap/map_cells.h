#pragma once

#include "charts/touchmap/map_picture.h"

namespace cxw::charts {

/// Lengths and fonts of a map's picture at its text size.
class MapMetrics final
{
public:
    explicit MapMetrics(const MapPicture& picture, const MapBrush& brush);

    [[nodiscard]] double px(double length) const { return length * m_scale; }
    QFont micro;
    QFont microStrong;
    QFont caption;
    QFont captionStrong;

private:
    double m_scale;
};

/// One touchpoint's cell of a lane, the emotions' excepted.
void paintMapCell(QPainter& painter, const QRectF& cell, const core::LaneKey& lane,
                  const core::Touchpoint& touchpoint, const MapPicture& picture, const MapBrush& brush,
                  const MapMetrics& metrics);
/// What a cell with words needs so that none of them is cut, at full detail; 0 for every other cell.
[[nodiscard]] double neededHeight(const core::LaneKey& lane, const core::Touchpoint& touchpoint,
                                  const MapPicture& picture, const MapBrush& brush,
                                  const MapMetrics& metrics);
/// The place for a stage's first touchpoint, or for the first of all.
void paintFirstPlace(QPainter& painter, const QRectF& cell, bool firstOfAll, const MapBrush& brush,
                     const MapMetrics& metrics);

/// The icon, by its name in the set, and the colour of what becomes of a touchpoint.
[[nodiscard]] QString pairIcon(core::PairChangeKind kind);
[[nodiscard]] QColor pairColour(core::PairChangeKind kind, const Tokens& tokens);

} // namespace cxw::charts
