#pragma once

#include "charts/pages.h"
#include "charts/touchmap/map_picture.h"
#include "core/language.h"

namespace cxw::exchange {

/// What somebody has chosen to see of a map beside its lanes.
struct MapChosen
{
    std::set<core::PersonaId> hidden; ///< whose feelings pictures leave out; texts have all
    /// Those that a filter means; empty while there is none.
    std::optional<std::set<core::TouchpointId>> lit;
    std::optional<core::WholeMap> other; ///< of the pair, whose feelings lie under this one's
    /// What becomes of touchpoints from today to the future; empty: no signs.
    std::map<core::TouchpointId, core::PairChangeKind> changes;
};

/// A map as it goes out of the program; copies, so that any thread can write it.
struct MapContent
{
    core::WholeMap whole;
    core::MapFacts facts; ///< with channels and people
    std::vector<core::LaneKey> lanes;
    MapChosen chosen;
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
