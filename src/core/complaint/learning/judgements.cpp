#include "core/complaint/learning/judgements.h"

namespace cxw::core {

std::optional<int> goalOf(const Channel& channel, ComplaintTime time)
{
    switch (time) {
    case ComplaintTime::FirstResponse: return channel.firstResponseMinutes;
    case ComplaintTime::Resolved: return channel.resolutionMinutes;
    case ComplaintTime::Closed: break;
    }
    return std::nullopt;
}

std::optional<TargetState> targetStateOf(const ComplaintFacts& facts, ComplaintTime time,
                                         std::chrono::minutes goal, Instant now)
{
    const auto end = time == ComplaintTime::FirstResponse ? facts.firstResponseAt : facts.resolvedAt;
    if (!end && isSettled(facts.status))
        return std::nullopt;
    if (end.value_or(now) - facts.receivedAt > goal)
        return TargetState::Missed;
    return end ? TargetState::Met : TargetState::NotDue;
}

std::optional<PromiseState> promiseStateOf(const PromiseFacts& promise, Instant now)
{
    if (promise.kept)
        return *promise.kept ? PromiseState::Kept : PromiseState::Broken;
    if (!promise.due)
        return std::nullopt;
    return *promise.due < now ? PromiseState::Broken : PromiseState::Pending;
}

bool hasSettledSteps(ComplaintStatus status)
{
    return isSettled(status) && status != ComplaintStatus::Duplicate;
}

std::optional<StepState> stateOf(const StepMarks& steps, ResolveStep step)
{
    if (steps.isDone(step))
        return StepState::Done;
    return steps.doesNotApply(step) ? std::optional(StepState::NotApplicable) : std::nullopt;
}

} // namespace cxw::core
