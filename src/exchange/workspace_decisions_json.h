#pragma once

#include "core/workspace/workspace_copy.h"
#include "exchange/json/json_place.h"

namespace cxw::exchange {

/// Adds what people decided for the log to a workspace file: the working calendar, saved filters,
/// assumptions, and how long complaints are kept.
void addDecisions(nlohmann::ordered_json& file, const core::WorkspaceCopy& copy);

/// The way back, into a copy that has its complaints; each may be missing. Refuses (InputError) what is no
/// condition of a filter, and conditions that speak of what the file does not hold.
void readDecisions(const JsonPlace& file, core::WorkspaceCopy& copy);

} // namespace cxw::exchange
