#pragma once

#include "core/complaint/complaint.h"
#include "core/history.h"
#include "core/touchmap/touchpoint_map.h"
#include "core/workspace/draft_repository.h"

namespace cxw::core {

class UnitOfWork;

/// One of a person's complaints with the names of what it speaks of.
struct RecordedComplaint
{
    Complaint complaint;
    QString agent;
    QString channel;
    QString category; ///< the lower one, or the upper where it names that
    QString product;
    std::optional<NamedTouchpoint> touchpoint; ///< with its stage and map; also one in the bin
    std::vector<QString> promisedBy;           ///< one a promise; empty where nobody is named
    bool isRemoved = false;                    ///< lies in the bin

    bool operator==(const RecordedComplaint&) const = default;
};

/// Everything that a workspace holds on one person outside.
struct PersonRecord
{
    Customer customer;
    std::vector<RecordedComplaint> complaints; ///< oldest received first
    std::vector<HistoryEntry> history;         ///< of the customer and the complaints, oldest first
    std::vector<Draft> drafts;                 ///< of the complaints, oldest first

    bool operator==(const PersonRecord&) const = default;
};

/// Empty when there is no such customer. Reads all of history. Storage thread.
[[nodiscard]] std::optional<PersonRecord> loadPersonRecord(const UnitOfWork& work, CustomerId id);

} // namespace cxw::core
