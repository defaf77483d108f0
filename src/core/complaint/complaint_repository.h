#pragma once

#include "core/complaint/complaint_filter.h"
#include "core/complaint/helps/policy_costs.h"
#include "core/complaint/learning/complaint_facts.h"

#include <functional>
#include <vector>

namespace cxw::core {

/// The complaints of a workspace with their steps and promises. See UnitOfWork for thread and lifetime.
class ComplaintRepository
{
public:
    virtual ~ComplaintRepository() = default;

    [[nodiscard]] virtual std::optional<Complaint> find(ComplaintId id) const = 0;
    /// Every complaint that came with this reference from elsewhere; empty for an empty one.
    [[nodiscard]] virtual std::optional<ComplaintId> findBySource(const QString& sourceReference) const = 0;

    /// Every complaint of a customer, those in the bin too, oldest received first. Reads all complaints.
    [[nodiscard]] virtual std::vector<Complaint> everyOneOf(CustomerId customer) const = 0;

    /// Newest received first, at most `limit` rows after `after`; without a cursor from the top. What it
    /// costs does not depend on how far down the page lies.
    [[nodiscard]] virtual std::vector<ComplaintRow>
    page(const ComplaintFilter& filter, const std::optional<ComplaintCursor>& after, int limit) const = 0;
    /// When the log begins; empty for an empty one.
    [[nodiscard]] virtual std::optional<Instant> firstReceivedAt() const = 0;
    [[nodiscard]] virtual qint64 count(const ComplaintFilter& filter) const = 0;
    /// Every complaint that is meant, whole, newest received first; `visit` says whether to go on.
    virtual void forEach(const ComplaintFilter& filter,
                         const std::function<bool(const Complaint&)>& visit) const = 0;

    /// What figures need of every complaint that is meant, in no order and read far faster than the whole
    /// records; `visit` says whether to go on.
    virtual void forEachFacts(const ComplaintFilter& filter,
                              const std::function<bool(const ComplaintFacts&)>& visit) const = 0;
    /// The promises of those complaints, in no order.
    virtual void forEachPromise(const ComplaintFilter& filter,
                                const std::function<bool(const PromiseFacts&)>& visit) const = 0;
    /// Complaints that share some of these folded words, at most `limit`: those that share the most first,
    /// then the newest id. Where a word stands in very many complaints, only the newest of them are asked.
    [[nodiscard]] virtual std::vector<ComplaintId> sharingWords(const std::vector<QString>& words,
                                                                int limit) const = 0;
    /// The whole story of every complaint, in the order of their ids, and nothing else of it.
    virtual void forEachStory(const std::function<void(ComplaintId, const QString& story)>& visit) const = 0;
    /// Every accepted citation of a policy, in the order in which they were accepted.
    [[nodiscard]] virtual std::vector<CitedPolicy> citedPolicies() const = 0;

    /// The next free reference of a year, "CX-2026-00042"; taken from then on, whatever becomes of it.
    [[nodiscard]] virtual QString takeReference(int year) = 0;
    /// Inserts or replaces by id, with steps and promises, and keeps the search in step.
    virtual void save(const Complaint& complaint) = 0;
    /// The same for complaints that are all new, of which a store may write very many faster together.
    virtual void saveNew(const std::vector<Complaint>& complaints)
    {
        for (const Complaint& each : complaints)
            save(each);
    }
    /// Into the bin, and out of the search.
    virtual void remove(ComplaintId id) = 0;
    /// Out of the bin as it went in; nothing happens when it is not there.
    virtual void restore(ComplaintId id) = 0;
};

} // namespace cxw::core
