#include "core/complaint/imported_records.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/customer_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"

#include <algorithm>
#include <utility>

namespace cxw::core {
namespace {

template <class Repository, class RecordId>
void removeAll(Repository& repository, const std::vector<RecordId>& ids)
{
    for (const RecordId each : ids)
        repository.remove(each);
}

/// Of repositories that still know a removed record and bring it back when it is saved.
template <class Repository, class RecordId>
void saveAgain(Repository& repository, const std::vector<RecordId>& ids)
{
    for (const RecordId each : ids)
        if (const auto record = repository.find(each))
            repository.save(*record);
}

} // namespace

void ImportedRecords::addReplaced(const Complaint& before)
{
    if (!std::ranges::binary_search(m_complaints, before.id))
        m_replaced.try_emplace(before.id, before);
}

void ImportedRecords::takeBack(UnitOfWork& work)
{
    removeAll(work.complaints(), m_complaints);
    exchangeReplaced(work);
    removeAll(work.customers(), m_customers);
    removeAll(work.channels(), m_channels);
    for (const NewTouchpoint& each : m_touchpoints)
        remove(work, each);
    removeAll(work.categories(), m_categories);
    removeAll(work.products(), m_products);
    removeAll(work.causes(), m_causes);
    removeAll(work.tags(), m_tags);
    for (const Person& each : m_people)
        work.people().remove(each.id);
}

void ImportedRecords::bringAgain(UnitOfWork& work)
{
    saveAgain(work.channels(), m_channels);
    for (const NewTouchpoint& each : m_touchpoints)
        save(work, each);
    saveAgain(work.categories(), m_categories);
    saveAgain(work.products(), m_products);
    saveAgain(work.causes(), m_causes);
    saveAgain(work.tags(), m_tags);
    saveAgain(work.customers(), m_customers);
    for (const Person& each : m_people)
        work.people().save(each);
    for (const ComplaintId each : m_complaints)
        work.complaints().restore(each);
    exchangeReplaced(work);
}

void ImportedRecords::exchangeReplaced(UnitOfWork& work)
{
    for (auto& [id, kept] : m_replaced)
        if (const auto now = work.complaints().find(id))
            work.complaints().save(std::exchange(kept, *now));
}

} // namespace cxw::core
