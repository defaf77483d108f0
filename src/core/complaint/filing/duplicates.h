#pragma once

#include "core/complaint/filing/complaint_filing.h"

#include <vector>

namespace cxw::core {

class UnitOfWork;

/// Where a chain of duplicates ends: the complaint itself when it is no duplicate.
[[nodiscard]] ComplaintId originalOf(const UnitOfWork& work, ComplaintId id);

/// Makes each of `others`, with what is a duplicate of it, a duplicate of `kept`; where `kept` is one itself,
/// of its original. One of `others` that `kept` was a duplicate of gives way: `kept` is none any more.
/// Returns how each complaint that changed was filed before, for restoreFilings. Storage
/// thread.
std::vector<ComplaintFiling> mergeComplaints(UnitOfWork& work, ComplaintId kept,
                                             const std::vector<ComplaintId>& others);

/// Makes each of `ids` no duplicate. Returns as mergeComplaints.
std::vector<ComplaintFiling> separateComplaints(UnitOfWork& work, const std::vector<ComplaintId>& ids);

} // namespace cxw::core
