#include "core/workspace/complaints_copy.h"

#include "core/calendar/calendar_repository.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/customer_repository.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/maps_copy.h"
#include "core/workspace/workspace_copy.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace cxw::core {
namespace {

std::vector<Complaint> oldestFirst(const ComplaintRepository& repository)
{
    std::vector<Complaint> complaints;
    repository.forEach({}, [&](const Complaint& each) {
        complaints.push_back(each);
        return true;
    });
    std::ranges::reverse(complaints);
    return complaints;
}

template <class Record> auto idsOf(const std::vector<Record>& records)
{
    std::set<decltype(Record::id)> ids;
    for (const Record& each : records)
        ids.insert(each.id);
    return ids;
}

template <class Record, class AnyId>
std::set<AnyId> spokenOf(const std::vector<Record>& records, std::optional<AnyId> Record::*member)
{
    std::set<AnyId> ids;
    for (const Record& each : records)
        if (each.*member)
            ids.insert(*(each.*member));
    return ids;
}

/// Fetches out of the bin what is spoken of and not among the records.
template <class Repository, class Record>
void addMissing(const Repository& repository, const std::set<decltype(Record::id)>& wanted,
                std::vector<Record>& records)
{
    const auto there = idsOf(records);
    for (const auto& each : wanted)
        if (const auto found = there.contains(each) ? std::nullopt : repository.find(each))
            records.push_back(*found);
}

template <class AnyId> void forget(std::optional<AnyId>& id, const std::set<AnyId>& known)
{
    if (id && !known.contains(*id))
        id.reset();
}

std::set<TagId> tagsOf(const std::vector<Complaint>& complaints)
{
    std::set<TagId> tags;
    for (const Complaint& each : complaints)
        tags.insert(each.tags.begin(), each.tags.end());
    return tags;
}

/// Until nothing is missing that one of them stands under or was merged into.
void addMissingCategories(const CategoryRepository& repository, std::vector<Category>& categories)
{
    std::size_t count = 0;
    while (count != categories.size()) {
        count = categories.size();
        addMissing(repository, spokenOf(categories, &Category::parent), categories);
        addMissing(repository, spokenOf(categories, &Category::mergedInto), categories);
    }
}

/// There are two levels: what does not stand under one of the upper level belongs there itself.
void sortCategories(std::vector<Category>& categories)
{
    std::set<CategoryId> uppers;
    for (const Category& each : categories)
        if (!each.parent)
            uppers.insert(each.id);
    for (Category& each : categories)
        forget(each.parent, uppers);
    std::ranges::sort(categories, {}, [](const Category& each) {
        return std::tuple(each.parent.has_value(), each.position, each.id);
    });
}

void sortByPosition(auto& records)
{
    std::ranges::sort(records, {}, [](const auto& each) { return std::tuple(each.position, each.id); });
}

void copyLists(const UnitOfWork& work, WorkspaceCopy& copy)
{
    copy.channels = work.channels().all();
    addMissing(work.channels(), spokenOf(copy.complaints, &Complaint::channel), copy.channels);
    for (const WholeMap& each : copy.maps)
        addMissing(work.channels(), spokenOf(each.touchpoints, &Touchpoint::channel), copy.channels);
    sortByPosition(copy.channels);
    copy.categories = work.categories().all();
    addMissing(work.categories(), spokenOf(copy.complaints, &Complaint::category), copy.categories);
    addMissingCategories(work.categories(), copy.categories);
    sortCategories(copy.categories);
    copy.products = work.products().all();
    addMissing(work.products(), spokenOf(copy.complaints, &Complaint::product), copy.products);
    sortByPosition(copy.products);
    copy.causes = work.causes().all();
    addMissing(work.causes(), spokenOf(copy.complaints, &Complaint::cause), copy.causes);
    sortByPosition(copy.causes);
    copy.tags = work.tags().all();
    addMissing(work.tags(), tagsOf(copy.complaints), copy.tags);
    sortByPosition(copy.tags);
    copy.policyPhrases = work.policyPhrases().all();
    copy.snippets = work.snippets().all();
    copy.customers = work.customers().all();
    addMissing(work.customers(), spokenOf(copy.complaints, &Complaint::customer), copy.customers);
    std::ranges::sort(copy.customers, {}, &Customer::id);
}

void forgetRemoved(WorkspaceCopy& copy)
{
    const auto people = idsOf(copy.people);
    const auto complaints = idsOf(copy.complaints);
    std::set<TouchpointId> touchpoints;
    for (const WholeMap& each : copy.maps)
        touchpoints.merge(idsOf(each.touchpoints));
    for (Complaint& complaint : copy.complaints) {
        forget(complaint.touchpoint, touchpoints);
        forget(complaint.agent, people);
        forget(complaint.duplicateOf, complaints);
        for (Promise& each : complaint.promises)
            forget(each.by, people);
    }
}

void copyDecisions(const UnitOfWork& work, WorkspaceCopy& copy)
{
    copy.calendar = work.calendar().find();
    copy.savedFilters = loadSavedFilters(work);
    std::erase_if(copy.savedFilters, [&](const SavedFilter& each) { return !isKnown(each, copy); });
    copy.assumptions = loadAssumptions(work);
    copy.retentionMonths = retentionMonths(work);
}

/// What nobody decided is not written.
void writeDecisions(UnitOfWork& work, const WorkspaceCopy& copy)
{
    if (copy.calendar)
        work.calendar().save(*copy.calendar);
    if (!copy.savedFilters.empty())
        saveSavedFilters(work, copy.savedFilters);
    if (copy.assumptions != LearningAssumptions())
        saveAssumptions(work, copy.assumptions);
    if (copy.retentionMonths != kUsualRetentionMonths)
        setRetentionMonths(work, copy.retentionMonths);
}

/// A category may have been merged into one that stands after it.
void writeCategories(UnitOfWork& work, const std::vector<Category>& categories)
{
    for (Category each : categories) {
        each.mergedInto.reset();
        work.categories().save(each);
    }
    for (const Category& each : categories)
        if (each.mergedInto)
            work.categories().save(each);
}

} // namespace

void copyComplaints(const UnitOfWork& work, WorkspaceCopy& copy)
{
    copy.complaints = oldestFirst(work.complaints());
    copyLists(work, copy);
    forgetRemoved(copy);
    copyDecisions(work, copy);
}

void writeComplaints(UnitOfWork& work, const WorkspaceCopy& copy)
{
    for (const Channel& each : copy.channels)
        work.channels().save(each);
    writeMaps(work, copy);
    writeCategories(work, copy.categories);
    for (const Product& each : copy.products)
        work.products().save(each);
    for (const Cause& each : copy.causes)
        work.causes().save(each);
    for (const Tag& each : copy.tags)
        work.tags().save(each);
    for (const PolicyPhrase& each : copy.policyPhrases)
        work.policyPhrases().save(each);
    for (const Snippet& each : copy.snippets)
        work.snippets().save(each);
    for (const Customer& each : copy.customers)
        work.customers().save(each);
    // A duplicate may have been received before the complaint that it repeats.
    std::set<ComplaintId> written;
    for (Complaint each : copy.complaints) {
        forget(each.duplicateOf, written);
        work.complaints().save(each);
        written.insert(each.id);
    }
    for (const Complaint& each : copy.complaints)
        if (each.duplicateOf)
            work.complaints().save(each);
    writeDecisions(work, copy);
}

bool isKnown(const SavedFilter& filter, const WorkspaceCopy& copy)
{
    const ComplaintFilter& parts = filter.scope.choice.parts;
    const auto isIn = [](const auto& id, const auto& records) {
        return !id || std::ranges::any_of(records, [&](const auto& each) { return each.id == *id; });
    };
    const bool isOnMap = !parts.touchpoint || std::ranges::any_of(copy.maps, [&](const WholeMap& map) {
        return isIn(parts.touchpoint, map.touchpoints);
    });
    return isOnMap && isIn(parts.agent, copy.people) && isIn(parts.customer, copy.customers)
        && isIn(parts.channel, copy.channels) && isIn(parts.category, copy.categories)
        && isIn(parts.cause, copy.causes) && isIn(parts.tag, copy.tags);
}

bool hasNoComplaints(const UnitOfWork& work)
{
    return work.complaints().count({}) == 0 && work.customers().all().empty() && work.channels().all().empty()
        && work.categories().all().empty() && work.products().all().empty() && work.causes().all().empty()
        && work.tags().all().empty() && work.maps().all().empty() && work.policyPhrases().all().empty()
        && work.snippets().all().empty();
}

} // namespace cxw::core
