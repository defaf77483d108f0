#include "core/complaint/learning/complaint_facts.h"

namespace cxw::core {

ComplaintFacts factsOf(const Complaint& complaint)
{
    return {.id = complaint.id,
            .receivedAt = complaint.receivedAt,
            .firstResponseAt = complaint.firstResponseAt,
            .resolvedAt = complaint.resolvedAt,
            .closedAt = complaint.closedAt,
            .status = complaint.status,
            .channel = complaint.channel,
            .touchpoint = complaint.touchpoint,
            .category = complaint.category,
            .cause = complaint.cause,
            .severity = complaint.severity,
            .money = complaint.money,
            .outcome = complaint.outcome,
            .defection = complaint.defection,
            .defectionReason = complaint.defectionReason,
            .timesReopened = complaint.timesReopened,
            .steps = marksOf(complaint.steps)};
}

PromiseFacts factsOf(const Promise& promise)
{
    return {.due = promise.due, .kept = promise.kept};
}

} // namespace cxw::core
