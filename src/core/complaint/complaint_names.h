#pragma once

#include "core/complaint/complaint.h"
#include "core/touchmap/touchpoint_labels.h"

#include <QStringList>

#include <map>

namespace cxw::core {

class UnitOfWork;

/// The names behind the ids in complaints, also of records in the bin; each record is read once. Storage
/// thread, for the length of one job.
class ComplaintNames final
{
public:
    explicit ComplaintNames(const UnitOfWork& work)
        : m_work(work)
    {
    }

    /// Empty where a complaint names none.
    [[nodiscard]] QString agent(const Complaint& complaint);
    [[nodiscard]] QString person(std::optional<PersonId> id);
    [[nodiscard]] QString channel(const Complaint& complaint);
    /// Its label.
    [[nodiscard]] QString touchpoint(const Complaint& complaint);
    [[nodiscard]] QString product(const Complaint& complaint);
    [[nodiscard]] QString cause(const Complaint& complaint);
    /// By name.
    [[nodiscard]] QStringList tags(const Complaint& complaint);
    /// Of the upper level, which is the one above where the complaint names one of the lower.
    [[nodiscard]] QString category(const Complaint& complaint);
    /// Of the lower level.
    [[nodiscard]] QString subcategory(const Complaint& complaint);
    /// The same two where figures count the complaint: after every merge.
    [[nodiscard]] QString countedCategory(const Complaint& complaint);
    [[nodiscard]] QString countedSubcategory(const Complaint& complaint);
    [[nodiscard]] std::optional<Customer> customer(const Complaint& complaint);
    /// Our reference of the complaint that this one repeats.
    [[nodiscard]] QString duplicateOf(const Complaint& complaint);

private:
    [[nodiscard]] std::optional<Category> findCategory(std::optional<CategoryId> id);
    [[nodiscard]] std::optional<Category> mergedFrom(std::optional<CategoryId> id);

    const UnitOfWork& m_work;
    std::map<PersonId, QString> m_people;
    std::map<ChannelId, QString> m_channels;
    std::optional<TouchpointLabels> m_touchpoints; ///< read when one is named
    std::map<ProductId, QString> m_products;
    std::map<CauseId, QString> m_causes;
    std::map<TagId, QString> m_tags;
    std::map<CategoryId, std::optional<Category>> m_categories;
    std::map<CustomerId, std::optional<Customer>> m_customers;
};

} // namespace cxw::core
