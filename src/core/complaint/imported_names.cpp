#include "core/complaint/imported_names.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/customer_repository.h"
#include "core/complaint/imported_records.h"
#include "core/diagnostic/round.h"
#include "core/search_text.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"

#include <algorithm>

namespace cxw::core {
namespace {

constexpr int kMostNamesakes = 100;

/// A name as two are compared.
QString keyOf(const QString& name)
{
    return foldedText(name.simplified());
}

QString keyOf(const CustomerWords& words)
{
    return keyOf(words.name) + u'\n' + keyOf(words.organisation.value_or(QString())) + u'\n'
        + keyOf(words.contact.value_or(QString()));
}

bool matches(const Customer& customer, const CustomerWords& words)
{
    return keyOf(customer.name) == keyOf(words.name)
        && (!words.organisation || keyOf(customer.organisation) == keyOf(*words.organisation))
        && (!words.contact || keyOf(customer.contact) == keyOf(*words.contact));
}

/// One of that name out of the bin that `fits`, else a new one; either is saved then.
template <class Record, class Fits>
Record namedRecord(const ListRepository<Record>& list, const QString& name, qint64& lastPosition,
                   IdSource& ids, Fits fits)
{
    for (const Record& each : list.removed())
        if (keyOf(each.name) == keyOf(name) && fits(each))
            return each;
    Record record;
    record.id = ids.next<decltype(Record::id)>();
    record.name = name.simplified();
    record.position = lastPosition += kPositionStep;
    return record;
}

template <class Record>
Record namedRecord(const ListRepository<Record>& list, const QString& name, qint64& lastPosition,
                   IdSource& ids)
{
    return namedRecord(list, name, lastPosition, ids, [](const Record&) { return true; });
}

/// What a search for the customer is to begin with.
QString searchedWords(const CustomerWords& words)
{
    for (const QString& each : {words.name, words.organisation.value_or(QString())})
        if (!each.isEmpty())
            return each;
    return words.contact.value_or(QString());
}

} // namespace

ImportedNames::ImportedNames(const UnitOfWork& work, UnitOfWork* writer,
                             const ComplaintImportContext& context)
    : m_work(work)
    , m_writer(writer)
    , m_context(context)
    , m_touchpoints(loadTouchpointLabels(work))
    , m_inbox(loadTouchpointInbox(work))
{
    for (const Channel& each : work.channels().all()) {
        m_channels.try_emplace(keyOf(each.name), each.id);
        m_lastChannel = std::max(m_lastChannel, each.position);
    }
    for (const Category& each : work.categories().all()) {
        m_categories.try_emplace({each.parent.value_or(CategoryId()), keyOf(each.name)}, each.id);
        m_lastCategory = std::max(m_lastCategory, each.position);
    }
    for (const Product& each : work.products().all()) {
        m_products.try_emplace(keyOf(each.name), each.id);
        m_lastProduct = std::max(m_lastProduct, each.position);
    }
    for (const Cause& each : work.causes().all()) {
        m_causes.try_emplace(keyOf(each.name), each.id);
        m_lastCause = std::max(m_lastCause, each.position);
    }
    for (const Tag& each : work.tags().all()) {
        m_tags.try_emplace(keyOf(each.name), each.id);
        m_lastTag = std::max(m_lastTag, each.position);
    }
    for (const Person& each : work.people().all())
        m_people.try_emplace(keyOf(each.name), each.id);
    m_hadCustomers = !work.customers().matching(QString(), 1).empty();
}

ChannelId ImportedNames::channel(const QString& name)
{
    ChannelId& known = m_channels[keyOf(name)];
    if (!known.isNull())
        return known;
    const auto record = namedRecord(m_work.channels(), name, m_lastChannel, m_context.ids);
    known = record.id;
    ++m_made.channels;
    if (m_writer)
        m_writer->channels().save(record);
    remember(known);
    return known;
}

TouchpointId ImportedNames::touchpoint(const QString& name, std::optional<ChannelId> channel)
{
    if (const auto there = m_touchpoints.find(name, channel))
        return *there;
    TouchpointId& known = m_newTouchpoints[keyOf(name)];
    if (!known.isNull())
        return known;
    const NewTouchpoint made = newTouchpoint(m_inbox, name, channel, m_context.clock.now(), m_context.ids);
    known = made.touchpoint.id;
    ++m_made.touchpoints;
    if (m_writer)
        save(*m_writer, made);
    remember(made);
    return known;
}

CategoryId ImportedNames::category(const QString& upper, const QString& lower)
{
    if (upper.isEmpty() || lower.isEmpty())
        return categoryUnder(std::nullopt, upper.isEmpty() ? lower : upper);
    return categoryUnder(categoryUnder(std::nullopt, upper), lower);
}

CategoryId ImportedNames::categoryUnder(std::optional<CategoryId> parent, const QString& name)
{
    CategoryId& known = m_categories[{parent.value_or(CategoryId()), keyOf(name)}];
    if (!known.isNull())
        return known;
    const auto isBelow = [&](const Category& each) { return each.parent == parent; };
    Category record = namedRecord(m_work.categories(), name, m_lastCategory, m_context.ids, isBelow);
    record.parent = parent;
    known = record.id;
    ++m_made.categories;
    if (m_writer)
        m_writer->categories().save(record);
    remember(known);
    return known;
}

ProductId ImportedNames::product(const QString& name)
{
    ProductId& known = m_products[keyOf(name)];
    if (!known.isNull())
        return known;
    const auto record = namedRecord(m_work.products(), name, m_lastProduct, m_context.ids);
    known = record.id;
    ++m_made.products;
    if (m_writer)
        m_writer->products().save(record);
    remember(known);
    return known;
}

CauseId ImportedNames::cause(const QString& name)
{
    CauseId& known = m_causes[keyOf(name)];
    if (!known.isNull())
        return known;
    const auto record = namedRecord(m_work.causes(), name, m_lastCause, m_context.ids);
    known = record.id;
    ++m_made.causes;
    if (m_writer)
        m_writer->causes().save(record);
    remember(known);
    return known;
}

TagId ImportedNames::tag(const QString& name)
{
    TagId& known = m_tags[keyOf(name)];
    if (!known.isNull())
        return known;
    const auto record = namedRecord(m_work.tags(), name, m_lastTag, m_context.ids);
    known = record.id;
    ++m_made.tags;
    if (m_writer)
        m_writer->tags().save(record);
    remember(known);
    return known;
}

PersonId ImportedNames::agent(const QString& name)
{
    PersonId& known = m_people[keyOf(name)];
    if (!known.isNull())
        return known;
    known = m_context.ids.next<PersonId>();
    ++m_made.people;
    const Person person{.id = known, .name = name.simplified()};
    if (m_writer)
        m_writer->people().save(person);
    remember(person);
    return known;
}

CustomerId ImportedNames::customer(const CustomerWords& words)
{
    CustomerId& known = m_customers[keyOf(words)];
    if (known.isNull() && m_hadCustomers)
        known = findCustomer(words).value_or(CustomerId());
    if (known.isNull())
        known = makeCustomer(words);
    return known;
}

std::optional<CustomerId> ImportedNames::findCustomer(const CustomerWords& words) const
{
    for (const CustomerMatch& each : m_work.customers().matching(searchedWords(words), kMostNamesakes))
        if (matches(each.customer, words))
            return each.customer.id;
    return std::nullopt;
}

CustomerId ImportedNames::makeCustomer(const CustomerWords& words)
{
    const Customer customer{.id = m_context.ids.nextInRow<CustomerId>(),
                            .name = words.name.simplified(),
                            .organisation = words.organisation.value_or(QString()).trimmed(),
                            .contact = words.contact.value_or(QString()).trimmed(),
                            .createdAt = m_context.clock.now()};
    ++m_made.customers;
    if (m_writer)
        m_writer->customers().save(customer);
    remember(customer.id);
    return customer.id;
}

template <class Made> void ImportedNames::remember(const Made& made)
{
    if (m_writer && m_context.records)
        m_context.records->add(made);
}

} // namespace cxw::core
