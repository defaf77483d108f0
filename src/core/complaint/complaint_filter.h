#pragma once

#include "core/complaint/complaint.h"

namespace cxw::core {

/// Which complaints are meant; every part narrows it, and a fresh one means all.
struct ComplaintFilter
{
    QString text; ///< words to be found, each a beginning of a word; any characters. Signs alone find nothing
    bool unsettled = false;
    std::optional<ComplaintStatus> status;
    bool isPublic = false;
    bool incomplete = false; ///< lacks something, see missingIn
    std::optional<PersonId> agent;
    std::optional<CustomerId> customer;
    std::optional<ChannelId> channel;
    std::optional<CategoryId> category; ///< with the categories under it and those merged into any of them
    std::optional<CauseId> cause;
    std::optional<TagId> tag;
    std::optional<Instant> receivedFrom;
    std::optional<Instant> receivedBefore;
    std::optional<Instant> promiseDueBefore; ///< a pending promise is due before that

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
    QString category;
    QString summary;
    std::optional<int> severity;
    StepMarks steps;
    std::optional<Instant> promiseDue; ///< the next pending one

    [[nodiscard]] ComplaintCursor cursor() const { return {receivedAt, id}; }
    bool operator==(const ComplaintRow&) const = default;
};

} // namespace cxw::core
