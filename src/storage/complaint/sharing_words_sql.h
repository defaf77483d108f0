#pragma once

#include "core/complaint/complaint.h"

#include <vector>

namespace cxw::storage {

class Connection;

/// See ComplaintRepository::sharingWords. What it costs is bounded by the number of words, however many
/// complaints have them.
[[nodiscard]] std::vector<core::ComplaintId> complaintsSharing(Connection& connection,
                                                               const std::vector<QString>& words, int limit);

} // namespace cxw::storage
