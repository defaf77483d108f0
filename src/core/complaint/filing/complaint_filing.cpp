#include "core/complaint/filing/complaint_filing.h"

namespace cxw::core {

ComplaintFiling filingOf(const Complaint& complaint)
{
    return {.id = complaint.id,
            .status = complaint.status,
            .resolvedAt = complaint.resolvedAt,
            .closedAt = complaint.closedAt,
            .timesReopened = complaint.timesReopened,
            .duplicateOf = complaint.duplicateOf,
            .agent = complaint.agent,
            .channel = complaint.channel,
            .touchpoint = complaint.touchpoint,
            .category = complaint.category,
            .cause = complaint.cause,
            .severity = complaint.severity,
            .isPublic = complaint.isPublic};
}

void applyFiling(Complaint& complaint, const ComplaintFiling& filing)
{
    complaint.status = filing.status;
    complaint.resolvedAt = filing.resolvedAt;
    complaint.closedAt = filing.closedAt;
    complaint.timesReopened = filing.timesReopened;
    complaint.duplicateOf = filing.duplicateOf;
    complaint.agent = filing.agent;
    complaint.channel = filing.channel;
    complaint.touchpoint = filing.touchpoint;
    complaint.category = filing.category;
    complaint.cause = filing.cause;
    complaint.severity = filing.severity;
    complaint.isPublic = filing.isPublic;
    if (filing.tags)
        complaint.tags = *filing.tags;
}

void setStatus(ComplaintFiling& filing, ComplaintStatus status, Instant now)
{
    Complaint complaint;
    applyFiling(complaint, filing);
    setStatus(complaint, status, now);
    ComplaintFiling after = filingOf(complaint);
    after.id = filing.id;
    after.tags = std::move(filing.tags);
    filing = std::move(after);
}

void markDuplicate(ComplaintFiling& filing, ComplaintId of)
{
    filing.status = ComplaintStatus::Duplicate;
    filing.duplicateOf = of;
}

void unmarkDuplicate(ComplaintFiling& filing)
{
    if (filing.status == ComplaintStatus::Duplicate)
        filing.status = filing.resolvedAt ? ComplaintStatus::Resolved
            : filing.closedAt             ? ComplaintStatus::ClosedWithoutAgreement
                                          : ComplaintStatus::Open;
    filing.duplicateOf.reset();
}

} // namespace cxw::core
