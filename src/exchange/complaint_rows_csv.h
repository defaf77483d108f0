#pragma once

#include "core/complaint/complaint_filter.h"

#include <QByteArray>

namespace cxw::core {
class LongWork;
class UnitOfWork;
} // namespace cxw::core

namespace cxw::exchange {

/// Complaints as a table that an import takes again: the columns are named as the fields, those that are no
/// field "extra:…"; the earliest received first, moments in UTC. Steps and promises are not in it. Stops
/// where `progress` is called off. Storage thread.
[[nodiscard]] QByteArray complaintsCsvOf(const core::UnitOfWork& work, const core::ComplaintFilter& filter,
                                         core::LongWork* progress = nullptr);

} // namespace cxw::exchange
