#pragma once

#include "charts/words.h"
#include "core/complaint/complaint_field.h"

namespace cxw::charts {

/// What a column of complaints is called where people read it: "Received".
[[nodiscard]] QString complaintFieldWord(core::ComplaintField field, const Words& words);

} // namespace cxw::charts
