#pragma once

#include "core/complaint/complaint.h"

namespace cxw::core {

/// What figures need of one complaint, and none of its texts.
struct ComplaintFacts
{
    ComplaintId id;
    Instant receivedAt;
    std::optional<Instant> firstResponseAt;
    std::optional<Instant> resolvedAt;
    std::optional<Instant> closedAt;
    ComplaintStatus status = ComplaintStatus::Open;
    std::optional<ChannelId> channel;
    std::optional<TouchpointId> touchpoint;
    std::optional<CategoryId> category;
    std::optional<CauseId> cause;
    std::optional<int> severity;
    std::optional<Money> money;
    std::optional<Outcome> outcome;
    Defection defection = Defection::None;
    std::optional<DefectionReason> defectionReason;
    int timesReopened = 0;
    StepMarks steps;

    bool operator==(const ComplaintFacts&) const = default;
};

struct PromiseFacts
{
    std::optional<Instant> due;
    std::optional<bool> kept;

    bool operator==(const PromiseFacts&) const = default;
};

[[nodiscard]] ComplaintFacts factsOf(const Complaint& complaint);
[[nodiscard]] PromiseFacts factsOf(const Promise& promise);

} // namespace cxw::core
