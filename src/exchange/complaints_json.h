#pragma once

#include "core/complaint/complaint_filter.h"

#include <QByteArray>

namespace cxw::core {
class UnitOfWork;
}

namespace cxw::exchange {

/// Complaints with everything they hold as "cxworkbench/complaints@1" (docs/formats.md), newest received
/// first. Storage thread.
[[nodiscard]] QByteArray complaintsJsonOf(const core::UnitOfWork& work, const core::ComplaintFilter& filter);

} // namespace cxw::exchange
