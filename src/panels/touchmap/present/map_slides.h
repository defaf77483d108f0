#pragma once

#include "core/touchmap/map_layout.h"

namespace cxw::panels {

/// One picture that a room sees of a map. An overview shows stages, any other a part of one stage.
struct MapSlide
{
    std::optional<core::StageId> stage; ///< empty: an overview
    core::MapSpan span;                 ///< of the stages, or of the columns of the map's layout
    std::vector<core::LaneKey> lanes;
    int textPixels = 0; ///< of body text, on the room's screen
    int page = 1;       ///< of those of the stage
    int pages = 1;

    bool operator==(const MapSlide&) const = default;
};

/// Where a slide's map lies on the room's screen, its lanes' names included.
constexpr QRectF kSlideRoom(48.0, 76.0, 1824.0, 996.0);

/// Under the map, what the colours of complaints mean; of slides that show them.
constexpr QRectF kSlideLegend(48.0, 1037.0, 1824.0, 35.0);
/// What is left for the map and its lanes.
[[nodiscard]] QRectF slideRoom(const std::vector<core::LaneKey>& lanes);
[[nodiscard]] bool showsLane(const std::vector<core::LaneKey>& lanes, core::MapLane lane);

/// What is written in lanes' names, at 14 pixels of body text.
constexpr double kSlideLaneNames = 88.0;

/// Lengths on a slide against those of a map at 100 % text size.
[[nodiscard]] double slideScale(int textPixels);
/// The least that body text may be, so that the smallest on a slide can be read from the last row.
constexpr int kLeastSlideText = 24;

/// All of a map, in order: the overview and then each stage. What does not fit goes to further pages, with
/// the touchpoints on each; letters do not shrink. None of a map without stages.
[[nodiscard]] std::vector<MapSlide> slidesOf(const core::WholeMap& whole,
                                             const std::vector<core::LaneKey>& lanes);

/// The layout of the whole map in which the slide's columns fill its room.
[[nodiscard]] core::MapLayout layoutOf(const MapSlide& slide, const core::WholeMap& whole);

} // namespace cxw::panels
