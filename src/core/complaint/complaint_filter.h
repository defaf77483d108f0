#pragma once

#include "core/complaint/complaint.h"

namespace cxw::core {

/// The clocks that may not have struck yet.
enum class ComplaintTime { FirstResponse, Resolved, Closed };

/// Settled complaints, without duplicates, by where a step stands.
struct StepCondition
{
    ResolveStep step = ResolveStep::Respond;
    std::optional<StepState> state; ///< empty: not done

    bool operator==(const StepCondition&) const = default;
};

/// Broken: known not to be kept, or due before `now` and not known to be kept. Pending: neither kept nor
/// broken.
enum class PromiseState { Kept, Broken, Pending };

/// Complaints with at least one such promise; one without a due time that nobody judged is none of these.
struct PromiseCondition
{
    PromiseState state = PromiseState::Kept;
    Instant now;

    bool operator==(const PromiseCondition&) const = default;
};

enum class TargetState { Met, Missed, NotDue };

/// Complaints by what became of the goal of their channel, as judged at `now` (see targetStateOf).
struct TargetCondition
{
    ComplaintTime time = ComplaintTime::FirstResponse; ///< never Closed, for which there is no goal
    TargetState state = TargetState::Met;
    Instant now;

    bool operator==(const TargetCondition&) const = default;
};

/// Which complaints are meant; every part narrows it, and a fresh one means all.
struct ComplaintFilter
{
    QString text; ///< words to be found, each a beginning of a word; any characters. Signs alone find nothing
    bool unsettled = false;
    std::optional<ComplaintStatus> status;
    bool isPublic = false;
    bool incomplete = false; ///< lacks something, see missingIn
    std::optional<int> severity;
    std::optional<PersonId> agent;
    std::optional<CustomerId> customer;
    std::optional<ChannelId> channel;
    std::optional<CategoryId> category; ///< with the categories under it and those merged into any of them
    std::optional<CauseId> cause;
    std::optional<TagId> tag;
    std::optional<Instant> receivedFrom;
    std::optional<Instant> receivedBefore;
    std::optional<Instant> promiseDueBefore; ///< a pending promise is due before that
    std::optional<Instant> loggedAt;         ///< at that very moment, as all that one import made
    std::optional<TouchpointId> touchpoint;
    bool withoutChannel = false;
    bool withoutTouchpoint = false;
    bool withoutCategory = false;
    bool withoutCause = false;
    std::optional<ComplaintTime> has; ///< this time is known
    std::optional<Outcome> outcome;
    std::optional<Defection> defection;
    std::optional<DefectionReason> defectionReason; ///< Unknown: also where none is given
    bool reopened = false;                          ///< at least once
    std::optional<StepCondition> step;
    std::optional<PromiseCondition> promise;
    std::optional<TargetCondition> target;
    std::optional<Instant>
        dueToGoIfClosedBefore; ///< closed before that, on no legal hold, not anonymised yet

    bool operator==(const ComplaintFilter&) const = default;
};

/// Where a page begins: after this complaint, which need not be there any more.
struct ComplaintCursor
{
    Instant receivedAt;
    ComplaintId id;

    bool operator==(const ComplaintCursor&) const = default;
};

/// What a list shows of one complaint.
struct ComplaintRow
{
    ComplaintId id;
    QString reference;
    Instant receivedAt;
    std::optional<Instant> resolvedAt;
    std::optional<Instant> closedAt;
    ComplaintStatus status = ComplaintStatus::Open;
    QString customer; ///< name; empty where none is named
    QString channel;
    QString touchpoint; ///< title; empty where none is named
    QString category;
    QString agent; ///< name; empty where none is named
    QString summary;
    std::optional<int> severity;
    StepMarks steps;
    std::optional<Instant> promiseDue; ///< the next pending one

    [[nodiscard]] ComplaintCursor cursor() const { return {receivedAt, id}; }
    bool operator==(const ComplaintRow&) const = default;
};

} // namespace cxw::core
