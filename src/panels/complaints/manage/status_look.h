#pragma once

#include "core/complaint/complaint.h"
#include "panels/shared/badge.h"

#include <array>

namespace cxw::panels {

/// The statuses that can be given, in the order in which they are offered; a duplicate needs an original.
inline constexpr std::array kGivenStatuses{core::ComplaintStatus::Open,
                                           core::ComplaintStatus::WaitingForUs,
                                           core::ComplaintStatus::WaitingForCustomer,
                                           core::ComplaintStatus::Resolved,
                                           core::ComplaintStatus::ClosedWithoutAgreement,
                                           core::ComplaintStatus::Withdrawn};

/// How a pill shows a status: its colours, and a line icon that says the same.
[[nodiscard]] BadgeTone toneOf(core::ComplaintStatus status);
[[nodiscard]] QString iconOf(core::ComplaintStatus status);

} // namespace cxw::panels
