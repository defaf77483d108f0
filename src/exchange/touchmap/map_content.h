#pragma once

#include "charts/pages.h"
#include "charts/touchmap/map_picture.h"
#include "core/language.h"

namespace cxw::exchange {

/// A map as it goes out of the program; copies, so that any thread can write it.
struct MapContent
{
    core::WholeMap whole;
    core::MapFacts facts; ///< with channels and people
    std::vector<core::LaneKey> lanes;
    QString workspace; ///< the organisation's name
    QDate date;
    core::Language language = core::Language::En;
};

enum class MapPaper { Fitting, A4, A3, A2, A1, A0, Letter };

/// How a picture of a map is made.
struct MapLook
{
    charts::Ink ink = charts::Ink::Colour;
    int scale = 1;                      ///< of a PNG: 1 to 4
    MapPaper paper = MapPaper::Fitting; ///< of a PDF; Fitting: the smallest on which all can be read
    bool tiled = false;                 ///< at full size over as many sheets as it takes
    charts::IconPainter icon;

    static constexpr int kMostScale = 4;
};

} // namespace cxw::exchange
