#pragma once

#include "core/complaint/complaint_filter.h"
#include "core/complaint/learning/complaint_facts.h"

namespace cxw::core {

/// The goal of a channel for a time, in minutes; none for Closed.
[[nodiscard]] std::optional<int> goalOf(const Channel& channel, ComplaintTime time);

/// What became of a goal: met or missed once the time is known, missed when it is over and somebody still
/// waits, else not due. Empty for a settled complaint whose time is not known: it was withdrawn, closed
/// without agreement or a duplicate, and says nothing about the goal.
[[nodiscard]] std::optional<TargetState> targetStateOf(const ComplaintFacts& facts, ComplaintTime time,
                                                       std::chrono::minutes goal, Instant now);

/// Empty for a promise without a due time of which nobody says whether it was kept.
[[nodiscard]] std::optional<PromiseState> promiseStateOf(const PromiseFacts& promise, Instant now);

/// Whether the steps of this complaint are to be complete: it is settled and repeats no other.
[[nodiscard]] bool hasSettledSteps(ComplaintStatus status);

/// Where a step stands; empty: not done.
[[nodiscard]] std::optional<StepState> stateOf(const StepMarks& steps, ResolveStep step);

} // namespace cxw::core
