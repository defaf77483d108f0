#pragma once

#include "core/complaint/complaint_filter.h"

#include <QByteArray>

namespace cxw::core {
class LongWork;
class UnitOfWork;
} // namespace cxw::core

namespace cxw::exchange {

/// Complaints with everything they hold as "cxworkbench/complaints@1" (docs/formats.md), newest received
/// first. Stops where `progress` is called off. Storage thread.
[[nodiscard]] QByteArray complaintsJsonOf(const core::UnitOfWork& work, const core::ComplaintFilter& filter,
                                          core::LongWork* progress = nullptr);

} // namespace cxw::exchange
