#pragma once

#include "core/touchmap/weak_spots.h"

namespace cxw::core {

class UnitOfWork;

/// So many of the weakest touchpoints, and of the maps to confirm, are named.
inline constexpr std::size_t kSummarySpots = 3;

/// A weak touchpoint, with where it is.
struct NamedWeakSpot
{
    WeakSpot spot;
    QString title;
    QString channel; ///< name; may be empty
    MapId map;

    bool operator==(const NamedWeakSpot&) const = default;
};

/// A map with touchpoints that nobody has confirmed for long.
struct MapToConfirm
{
    MapId map;
    QString name;
    int touchpoints = 0; ///< of them, above 0
    TouchpointId first;  ///< with the oldest confirmation, the first of several
    QDate oldest;        ///< invalid: it was never confirmed

    bool operator==(const MapToConfirm&) const = default;
};

/// What the maps of today ask for.
struct MapSummary
{
    std::vector<NamedWeakSpot> weakest;  ///< of all maps, weakest first, at most kSummarySpots
    std::vector<MapToConfirm> toConfirm; ///< the longest unconfirmed first, at most kSummarySpots
    int mapsToConfirm = 0;

    bool operator==(const MapSummary&) const = default;
};

/// Complaints are those of the days that maps count. Storage thread.
[[nodiscard]] MapSummary loadMapSummary(const UnitOfWork& work, QDate today);

} // namespace cxw::core
