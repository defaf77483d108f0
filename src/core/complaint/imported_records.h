#pragma once

#include "core/complaint/complaint.h"
#include "core/touchmap/touchpoint_inbox.h"

#include <map>

namespace cxw::core {

class UnitOfWork;

/// What an import wrote, so that it can be taken back as a whole and brought again. What it made goes by its
/// id; of complaints that were there before, the state they are not in now is kept.
class ImportedRecords final
{
public:
    /// When what was added was written down, where the file does not say so.
    void setLoggedAt(Instant at) { m_loggedAt = at; }
    [[nodiscard]] Instant loggedAt() const { return m_loggedAt; }

    /// Later ones have greater ids.
    void addComplaint(ComplaintId id) { m_complaints.push_back(id); }
    /// `before` is how the complaint was. Only its first state counts, and none of one that was added.
    void addReplaced(const Complaint& before);
    void add(ChannelId id) { m_channels.push_back(id); }
    void add(const NewTouchpoint& made) { m_touchpoints.push_back(made); }
    void add(CategoryId id) { m_categories.push_back(id); }
    void add(ProductId id) { m_products.push_back(id); }
    void add(CauseId id) { m_causes.push_back(id); }
    void add(TagId id) { m_tags.push_back(id); }
    void add(CustomerId id) { m_customers.push_back(id); }
    void add(const Person& person) { m_people.push_back(person); }

    /// Puts what was made into the bin, and back what was replaced. Storage thread.
    void takeBack(UnitOfWork& work);
    /// The way back from that. Storage thread.
    void bringAgain(UnitOfWork& work);

    [[nodiscard]] const std::vector<ComplaintId>& complaints() const { return m_complaints; }

private:
    void exchangeReplaced(UnitOfWork& work);

    Instant m_loggedAt;
    std::vector<ComplaintId> m_complaints; ///< in order
    std::map<ComplaintId, Complaint> m_replaced;
    std::vector<ChannelId> m_channels;
    std::vector<NewTouchpoint> m_touchpoints;
    std::vector<CategoryId> m_categories;
    std::vector<ProductId> m_products;
    std::vector<CauseId> m_causes;
    std::vector<TagId> m_tags;
    std::vector<CustomerId> m_customers;
    std::vector<Person> m_people;
};

} // namespace cxw::core
