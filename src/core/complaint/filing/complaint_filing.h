#pragma once

#include "core/complaint/complaint.h"

namespace cxw::core {

/// How a complaint is filed: what many can be given at once. Small, so that an undo step holds a hundred
/// thousand of them.
struct ComplaintFiling
{
    ComplaintId id;
    ComplaintStatus status = ComplaintStatus::Open;
    std::optional<Instant> resolvedAt;
    std::optional<Instant> closedAt;
    int timesReopened = 0;
    std::optional<ComplaintId> duplicateOf;
    std::optional<PersonId> agent;
    std::optional<ChannelId> channel;
    std::optional<TouchpointId> touchpoint;
    std::optional<CategoryId> category;
    std::optional<CauseId> cause;
    std::optional<int> severity; ///< 1 to 4
    bool isPublic = false;
    std::optional<std::set<TagId>> tags; ///< empty: not looked at, and left alone when it is saved

    bool operator==(const ComplaintFiling&) const = default;
};

/// Without the tags.
[[nodiscard]] ComplaintFiling filingOf(const Complaint& complaint);
/// Gives a complaint all that the filing says, but for its id.
void applyFiling(Complaint& complaint, const ComplaintFiling& filing);

/// As for a whole complaint.
void setStatus(ComplaintFiling& filing, ComplaintStatus status, Instant now);

/// A duplicate of `of`. Its clocks stay, so that they can say what it was.
void markDuplicate(ComplaintFiling& filing, ComplaintId of);
/// No duplicate any more: resolved or closed without agreement when its clocks say so, else open. One that is
/// no duplicate stays as it is.
void unmarkDuplicate(ComplaintFiling& filing);

} // namespace cxw::core
