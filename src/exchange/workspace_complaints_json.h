#pragma once

#include "core/workspace/workspace_copy.h"
#include "exchange/workspace_maps_json.h"

#include <set>

namespace cxw::exchange {

/// Adds the complaints of a workspace file, the lists that they speak of and the maps to the copy; a list may
/// be missing. `names` are those in the file. Refuses (InputError) ids and references that stand twice and
/// ids that name nothing in the file.
void readComplaints(const JsonPlace& file, const NamesForMaps& names, core::WorkspaceCopy& copy);

/// Adds the lists that complaints speak of to a workspace file.
void addComplaintLists(nlohmann::ordered_json& file, const core::WorkspaceCopy& copy);

/// The complaints of a workspace file, from bracket to bracket.
[[nodiscard]] QByteArray complaintsText(const std::vector<core::Complaint>& complaints);

} // namespace cxw::exchange
