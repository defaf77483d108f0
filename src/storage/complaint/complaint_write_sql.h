#pragma once

#include "core/complaint/complaint.h"

#include <optional>

namespace cxw::storage {

class Connection;

/// One that is not in the file, not even in the bin.
void insertComplaint(Connection& connection, const core::Complaint& complaint);
/// Inserts or replaces the record with steps, promises and marks. `before` is what stood there, if that is
/// known: what did not change is left alone.
void writeComplaint(Connection& connection, const core::Complaint& complaint,
                    const std::optional<core::Complaint>& before);
/// The columns that are computed from the record.
void writeMarks(Connection& connection, const core::Complaint& complaint);

} // namespace cxw::storage
