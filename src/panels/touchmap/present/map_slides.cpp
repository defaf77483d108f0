#include "panels/touchmap/present/map_slides.h"

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kBodyText = 14; // pixels at 100 %
constexpr int kMostSlideText = 36;
constexpr int kStagesPerOverview = 10;

using Lanes = std::vector<core::LaneKey>;

constexpr core::LaneKey kCards{core::MapLane::Touchpoint, {}};

double heightOf(const Lanes& lanes, int textPixels)
{
    return core::MapLayout({}, lanes, {100.0, slideScale(textPixels)}).height();
}

double roomForColumns(int textPixels)
{
    return kSlideRoom.width() - kSlideLaneNames * slideScale(textPixels);
}

int mostColumns(int textPixels)
{
    const double column = core::MapLayout({}, {}, {100.0, slideScale(textPixels)}).columnWidth();
    return std::max(1, int(roomForColumns(textPixels) / column));
}

/// Lanes that fit below each other in the least text; the cards head each group.
std::vector<Lanes> lanePages(const Lanes& lanes)
{
    std::vector<Lanes> pages{{kCards}};
    for (const core::LaneKey& each : lanes) {
        if (each == kCards)
            continue;
        Lanes longer = pages.back();
        longer.push_back(each);
        if (heightOf(longer, kLeastSlideText) <= slideRoom(longer).height())
            pages.back() = std::move(longer);
        else
            pages.push_back({kCards, each});
    }
    return pages;
}

/// As even as can be, none with more than `most`.
std::vector<core::MapSpan> evenParts(core::MapSpan whole, int most)
{
    const int count = std::max(1, (whole.size() + most - 1) / most);
    std::vector<core::MapSpan> parts;
    for (int i = 0; i < count; ++i)
        parts.push_back(
            {whole.first + whole.size() * i / count, whole.first + whole.size() * (i + 1) / count});
    return parts;
}

int textFor(const Lanes& lanes, int columns)
{
    int text = kLeastSlideText;
    while (text < kMostSlideText && heightOf(lanes, text + 1) <= slideRoom(lanes).height()
           && mostColumns(text + 1) >= columns)
        ++text;
    return text;
}

void numberPages(std::vector<MapSlide>& slides, std::size_t from)
{
    for (std::size_t i = from; i < slides.size(); ++i) {
        slides[i].page = int(i - from) + 1;
        slides[i].pages = int(slides.size() - from);
    }
}

} // namespace

bool showsLane(const std::vector<core::LaneKey>& lanes, core::MapLane lane)
{
    return std::ranges::find(lanes, lane, &core::LaneKey::lane) != lanes.end();
}

QRectF slideRoom(const std::vector<core::LaneKey>& lanes)
{
    constexpr double kGap = 4.0;
    return showsLane(lanes, core::MapLane::Complaints)
        ? QRectF(kSlideRoom.topLeft(), QPointF(kSlideRoom.right(), kSlideLegend.top() - kGap))
        : kSlideRoom;
}

double slideScale(int textPixels)
{
    return double(textPixels) / kBodyText;
}

std::vector<MapSlide> slidesOf(const core::WholeMap& whole, const std::vector<core::LaneKey>& lanes)
{
    std::vector<MapSlide> slides;
    if (whole.stages.empty())
        return slides;
    Lanes along; // what is seen of the whole journey at once
    std::ranges::copy_if(lanes, std::back_inserter(along), [](const core::LaneKey& each) {
        return each.lane == core::MapLane::Emotion || each.lane == core::MapLane::Complaints;
    });
    for (const core::MapSpan& part : evenParts({0, int(whole.stages.size())}, kStagesPerOverview))
        slides.push_back({{}, part, along, kLeastSlideText});
    numberPages(slides, 0);
    const core::MapLayout layout(whole, lanes, {});
    const auto pages = lanePages(lanes);
    for (std::size_t stage = 0; stage < whole.stages.size(); ++stage) {
        const std::size_t from = slides.size();
        for (const core::MapSpan& part : evenParts(layout.stages()[stage], mostColumns(kLeastSlideText)))
            for (const Lanes& each : pages)
                slides.push_back({whole.stages[stage].id, part, each, textFor(each, part.size())});
        numberPages(slides, from);
    }
    return slides;
}

core::MapLayout layoutOf(const MapSlide& slide, const core::WholeMap& whole)
{
    const double scale = slideScale(slide.textPixels);
    const int columns =
        slide.stage ? slide.span.size() : int(core::MapLayout(whole, {}, {}).columns().size());
    return {
        whole, slide.lanes, {core::zoomForColumns(columns, roomForColumns(slide.textPixels), scale), scale}};
}

} // namespace cxw::panels
