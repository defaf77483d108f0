#pragma once

#include "core/complaint/complaint.h"

#include <functional>
#include <vector>

namespace cxw::storage {

class Connection;
class Row;

/// Whether removed complaints are read too.
enum class Bin { LeftOut, Included };

/// A row of the table promise.
[[nodiscard]] core::Promise promiseFrom(const Row& row);

/// Those of the complaints that are there, whole, in the order of `ids`.
[[nodiscard]] std::vector<core::Complaint>
readComplaints(Connection& connection, const std::vector<core::ComplaintId>& ids, Bin bin = Bin::LeftOut);
/// The same without removed ones, some at a time; `visit` says whether to go on.
void forEachOf(Connection& connection, const std::vector<core::ComplaintId>& ids,
               const std::function<bool(const core::Complaint&)>& visit);
/// Of those that are not removed.
[[nodiscard]] std::vector<core::ComplaintId> allComplaintIds(Connection& connection);

} // namespace cxw::storage
