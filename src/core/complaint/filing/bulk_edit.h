#pragma once

#include "core/complaint/complaint_filter.h"
#include "core/complaint/filing/complaint_filing.h"

#include <map>
#include <vector>

namespace cxw::core {

class LongWork;
class UnitOfWork;

/// Some complaints by name, or all that a filter means but those.
struct ComplaintSelection
{
    std::vector<ComplaintId> ids;
    std::optional<ComplaintFilter> allBut; ///< set: what it means, without `ids`

    bool operator==(const ComplaintSelection&) const = default;
};

/// Newest received first for those of a filter; named ones as they were named. Storage thread.
[[nodiscard]] std::vector<ComplaintId> idsOf(const UnitOfWork& work, const ComplaintSelection& selection);

/// What many complaints are given at once; an empty part leaves theirs alone, an empty value within takes it
/// away.
struct BulkChange
{
    std::optional<ComplaintStatus> status; ///< never Duplicate: that needs an original
    std::optional<std::optional<ChannelId>> channel;
    std::optional<std::optional<TouchpointId>> touchpoint;
    std::optional<std::optional<CategoryId>> category;
    std::optional<std::optional<CauseId>> cause;
    std::optional<std::optional<int>> severity; ///< 1 to 4
    std::optional<std::optional<PersonId>> agent;
    std::optional<bool> isPublic;
    std::set<TagId> tagsAdded;
    std::set<TagId> tagsTaken;

    [[nodiscard]] bool isEmpty() const { return *this == BulkChange(); }
    bool operator==(const BulkChange&) const = default;
};

/// What a filing becomes. A status that it already has leaves its clocks alone; tags that were not looked at
/// stay.
void applyChange(ComplaintFiling& filing, const BulkChange& change, Instant now);

/// Gives each of the complaints what the change says, and returns how those that changed were filed before.
/// Throws StorageError(Cancelled) when it is called off, so that nothing is written. Storage thread.
[[nodiscard]] std::vector<ComplaintFiling> changeComplaints(UnitOfWork& work,
                                                            const std::vector<ComplaintId>& ids,
                                                            const BulkChange& change, Instant now,
                                                            LongWork& progress);

/// Gives each of the complaints the touchpoint that is said of it; otherwise the same.
[[nodiscard]] std::vector<ComplaintFiling>
placeComplaints(UnitOfWork& work, const std::map<ComplaintId, TouchpointId>& places, LongWork& progress);

/// The way back of everything that returns how complaints were filed; it cannot be called off.
void restoreFilings(UnitOfWork& work, const std::vector<ComplaintFiling>& before, LongWork& progress);

} // namespace cxw::core
