#pragma once

#include "core/touchmap/touchpoint_map.h"
#include "exchange/json/json_place.h"

#include <functional>
#include <set>

namespace cxw::exchange {

/// How a file writes what touchpoints say of channels and people: by id, or by name.
struct MapWriting
{
    std::function<nlohmann::ordered_json(core::ChannelId)> channel;
    std::function<nlohmann::ordered_json(core::PersonId)> person;
};

/// The way back of that; each refuses what it does not know.
struct MapReading
{
    std::function<core::ChannelId(const JsonPlace&)> channel;
    std::function<core::PersonId(const JsonPlace&)> person;
    std::function<core::QuestionId(const JsonPlace&)> question;
};

/// A map with all that stands on it as an object (docs/formats.md).
[[nodiscard]] nlohmann::ordered_json mapRow(const core::WholeMap& whole, const MapWriting& writing);

/// What all maps of one file have taken.
struct MapIds
{
    std::set<core::MapId> maps;
    std::set<core::PersonaId> personas;
    std::set<core::StageId> stages;
    std::set<core::LaneId> lanes;
    std::set<core::TouchpointId> touchpoints;
};

/// Reads a map in the order that WholeMap has; whether counterparts are there is for the caller to see.
/// Refuses (InputError) ids that stand twice and those that name nothing on the map.
[[nodiscard]] core::WholeMap mapFrom(const JsonPlace& place, const MapReading& reading, MapIds& ids);

} // namespace cxw::exchange
