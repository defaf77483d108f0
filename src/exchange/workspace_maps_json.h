#pragma once

#include "core/workspace/workspace_copy.h"
#include "exchange/json/json_place.h"

#include <set>

namespace cxw::exchange {

/// What maps and complaints may name of the parts of a workspace file that stand before them.
struct NamesForMaps
{
    const std::set<core::PersonId>& people;
    const std::set<core::QuestionId>& questions;
};

/// Adds the maps and redesigns of a workspace file to the copy; either may be missing. Returns the
/// touchpoints. Refuses (InputError) ids that stand twice and ids that name nothing in the file.
[[nodiscard]] std::set<core::TouchpointId> readMaps(const JsonPlace& file, const NamesForMaps& names,
                                                    const std::set<core::ChannelId>& channels,
                                                    core::WorkspaceCopy& copy);

/// Adds them to a workspace file.
void addMaps(nlohmann::ordered_json& file, const core::WorkspaceCopy& copy);

} // namespace cxw::exchange
