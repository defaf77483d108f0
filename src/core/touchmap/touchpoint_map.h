#pragma once

#include "core/clock.h"
#include "core/touchmap/touchpoint.h"

#include <vector>

namespace cxw::core {

using MapId = Id<struct MapTag>;

/// How things are, or how they shall be.
enum class MapState { Current, Future };

/// The journey of some customers, as rows and columns of its own.
struct TouchpointMap
{
    MapId id;
    QString name; ///< never empty
    MapState state = MapState::Current;
    std::optional<MapId> counterpart; ///< of the future: the current map it starts from
    qint64 position = 0;
    Instant createdAt;

    bool operator==(const TouchpointMap&) const = default;
};

/// Somebody typical whose journey a map shows.
struct Persona
{
    PersonaId id;
    MapId map;
    QString name; ///< never empty
    QString description;
    qint64 position = 0;

    bool operator==(const Persona&) const = default;
};

/// A phase of the journey, a column of the map with its touchpoints.
struct Stage
{
    StageId id;
    MapId map;
    QString name; ///< never empty
    QString goal;
    QString color;                         ///< name of a colour of the look; may be empty
    std::optional<int> targetSatisfaction; ///< 1 to 5
    qint64 position = 0;

    bool operator==(const Stage&) const = default;
};

/// A row of free text; its cells stand with their touchpoints.
struct Lane
{
    LaneId id;
    MapId map;
    QString name; ///< never empty
    qint64 position = 0;

    bool operator==(const Lane&) const = default;
};

/// A map with all that stands on it and is not in the bin. Personas, stages and lanes by position and then by
/// id; touchpoints by stage, and within it alike.
struct WholeMap
{
    TouchpointMap map;
    std::vector<Persona> personas;
    std::vector<Stage> stages;
    std::vector<Touchpoint> touchpoints;
    std::vector<Lane> lanes;

    bool operator==(const WholeMap&) const = default;
};

/// A touchpoint as lists and complaints speak of it.
struct NamedTouchpoint
{
    TouchpointId id;
    QString title;
    StageId stage;
    QString stageName;
    MapId map;
    QString mapName;
    MapState state = MapState::Current;
    std::optional<ChannelId> channel;
    bool isKept = true; ///< false when it, its stage or its map is in the bin

    bool operator==(const NamedTouchpoint&) const = default;
};

/// The name in files of a field that is empty and must not be, or out of its range; null for none.
[[nodiscard]] QString wrongFieldIn(const TouchpointMap& map);
[[nodiscard]] QString wrongFieldIn(const Persona& persona);
[[nodiscard]] QString wrongFieldIn(const Stage& stage);
[[nodiscard]] QString wrongFieldIn(const Lane& lane);

/// Those of a stage, in their order.
[[nodiscard]] std::vector<Touchpoint> touchpointsIn(const WholeMap& whole, StageId stage);

/// The map of the other state: the current one that a future one starts from, or the first that starts from a
/// current one. Empty when there is none among `maps`.
[[nodiscard]] std::optional<MapId> counterpartOf(const std::vector<TouchpointMap>& maps, MapId id);

/// current future
[[nodiscard]] QString codeOf(MapState state);
[[nodiscard]] std::optional<MapState> mapStateFrom(QStringView code);

} // namespace cxw::core
