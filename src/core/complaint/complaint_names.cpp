#include "core/complaint/complaint_names.h"

#include "core/complaint/category_merges.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/customer_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"

namespace cxw::core {
namespace {

/// What `read` makes of an id, asked once for each.
template <class Key, class Value, class Read>
Value remembered(std::map<Key, Value>& known, std::optional<Key> id, Read read)
{
    if (!id)
        return {};
    const auto found = known.find(*id);
    return found == known.end() ? known.emplace(*id, read(*id)).first->second : found->second;
}

template <class Record> QString nameOf(const std::optional<Record>& record)
{
    return record ? record->name : QString();
}

} // namespace

QString ComplaintNames::agent(const Complaint& complaint)
{
    return person(complaint.agent);
}

QString ComplaintNames::person(std::optional<PersonId> id)
{
    return remembered(m_people, id, [this](PersonId each) { return m_work.people().rememberedName(each); });
}

QString ComplaintNames::channel(const Complaint& complaint)
{
    return remembered(m_channels, complaint.channel,
                      [this](ChannelId id) { return nameOf(m_work.channels().find(id)); });
}

QString ComplaintNames::touchpoint(const Complaint& complaint)
{
    if (!complaint.touchpoint)
        return {};
    if (!m_touchpoints)
        m_touchpoints = loadTouchpointLabels(m_work);
    return m_touchpoints->labelOf(*complaint.touchpoint);
}

QString ComplaintNames::product(const Complaint& complaint)
{
    return remembered(m_products, complaint.product,
                      [this](ProductId id) { return nameOf(m_work.products().find(id)); });
}

QString ComplaintNames::cause(const Complaint& complaint)
{
    return remembered(m_causes, complaint.cause,
                      [this](CauseId id) { return nameOf(m_work.causes().find(id)); });
}

QStringList ComplaintNames::tags(const Complaint& complaint)
{
    QStringList names;
    for (const TagId each : complaint.tags)
        names += remembered(m_tags, std::optional(each),
                            [this](TagId id) { return nameOf(m_work.tags().find(id)); });
    names.sort();
    return names;
}

QString ComplaintNames::category(const Complaint& complaint)
{
    const auto named = findCategory(complaint.category);
    return nameOf(named && named->parent ? findCategory(named->parent) : named);
}

QString ComplaintNames::subcategory(const Complaint& complaint)
{
    const auto named = findCategory(complaint.category);
    return named && named->parent ? named->name : QString();
}

QString ComplaintNames::countedCategory(const Complaint& complaint)
{
    const auto counted = mergedFrom(complaint.category);
    return nameOf(counted && counted->parent ? mergedFrom(counted->parent) : counted);
}

QString ComplaintNames::countedSubcategory(const Complaint& complaint)
{
    const auto counted = mergedFrom(complaint.category);
    return counted && counted->parent ? counted->name : QString();
}

std::optional<Customer> ComplaintNames::customer(const Complaint& complaint)
{
    return remembered(m_customers, complaint.customer,
                      [this](CustomerId id) { return m_work.customers().find(id); });
}

QString ComplaintNames::duplicateOf(const Complaint& complaint)
{
    if (!complaint.duplicateOf)
        return {};
    const auto other = m_work.complaints().find(*complaint.duplicateOf);
    return other ? other->reference : QString();
}

std::optional<Category> ComplaintNames::findCategory(std::optional<CategoryId> id)
{
    return remembered(m_categories, id, [this](CategoryId each) { return m_work.categories().find(each); });
}

std::optional<Category> ComplaintNames::mergedFrom(std::optional<CategoryId> id)
{
    return id ? mergedCategory(*id, [this](CategoryId each) { return findCategory(each); }) : std::nullopt;
}

} // namespace cxw::core
