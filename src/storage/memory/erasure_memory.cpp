#include "storage/memory/erasure_memory.h"

#include "core/storage_error.h"
#include "storage/privacy/person_words.h"
#include "storage/privacy/remembered_words.h"
#include "storage/record_fields.h"

#include <algorithm>

namespace cxw::storage {
namespace {

using Ids = std::set<QString>;

std::set<core::ComplaintId> complaintsMeant(const MemoryState& state, const core::Erasure& erasure)
{
    std::set<core::ComplaintId> meant;
    for (const core::ComplaintId each : erasure.complaints)
        if (state.complaints.contains(each))
            meant.insert(each);
    for (const auto& [id, complaint] : state.complaints.records)
        if (erasure.customer && complaint.customer == erasure.customer)
            meant.insert(id);
    return meant;
}

void requireNoHold(const MemoryState& state, const std::set<core::ComplaintId>& complaints)
{
    QStringList held;
    for (const core::ComplaintId each : complaints)
        if (const auto& complaint = state.complaints.records.at(each); complaint.legalHold)
            held += complaint.reference;
    held.sort();
    if (!held.isEmpty())
        throw core::StorageError({core::ErrorKind::Constraint, held.join(QStringLiteral(", "))});
}

void anonymise(core::Complaint& complaint, bool keepsCustomer, core::Instant now)
{
    for (QString* each : {&complaint.sourceReference, &complaint.description, &complaint.remedyWanted,
                          &complaint.remedyGiven})
        each->clear();
    complaint.summary = core::kErasedText.toString();
    complaint.extraFields.clear();
    for (auto& step : complaint.steps)
        if (step)
            step->line.clear();
    for (core::Promise& each : complaint.promises)
        each.text.clear();
    if (!keepsCustomer)
        complaint.customer.reset();
    complaint.anonymisedAt = complaint.anonymisedAt.value_or(now);
}

void deleteComplaint(MemoryState& state, core::ComplaintId id)
{
    state.complaints.records.erase(id);
    state.complaints.removed.erase(id);
    for (auto& [other, complaint] : state.complaints.records)
        if (complaint.duplicateOf == id)
            complaint.duplicateOf.reset();
}

void takeCustomer(MemoryState& state, core::CustomerId id, bool keeps)
{
    if (keeps) {
        core::Customer& customer = state.customers.records.at(id);
        customer = {.id = id, .createdAt = customer.createdAt};
        state.customers.removed.insert(id);
        return;
    }
    state.customers.records.erase(id);
    state.customers.removed.erase(id);
}

void forgetHistory(MemoryState& state, const Ids& complaints, const Ids& customers, const Naming& person,
                   core::ErasureReport& report)
{
    for (core::HistoryEntry& each : state.history) {
        const bool theirs = (each.kind == core::EntityKind::Complaint && complaints.contains(each.entity))
            || (each.kind == core::EntityKind::Customer && customers.contains(each.entity));
        const bool namesThem =
            each.kind != core::EntityKind::Customer && (person.isIn(each.before) || person.isIn(each.after));
        if ((!(theirs && !isHarmlessField(each.field)) && !namesThem)
            || (each.before.isEmpty() && each.after.isEmpty()))
            continue;
        each.before.clear();
        each.after.clear();
        ++report.historyRows;
    }
}

void forgetDrafts(MemoryState& state, const Ids& complaints, const Ids& customers, const Naming& person,
                  core::ErasureReport& report)
{
    std::set<std::pair<QString, QString>> records;
    for (const auto& [key, draft] : state.drafts) {
        const bool ofComplaint = draft.key.recordKind == QLatin1String("complaint");
        if ((ofComplaint && complaints.contains(draft.key.record))
            || (ofComplaint && draft.key.field == QLatin1String("customer_id")
                && customers.contains(draft.text))
            || person.isIn(draft.text))
            records.insert({draft.key.recordKind, draft.key.record});
    }
    std::erase_if(state.drafts, [&](const auto& each) {
        return records.contains({each.second.key.recordKind, each.second.key.record});
    });
    report.drafts = int(records.size());
}

QStringList namesOf(const MemoryState& state, const core::Erasure& erasure)
{
    const auto customer = state.customers.find(erasure.customer);
    QStringList names = customer ? QStringList{customer->name, customer->contact} : QStringList();
    names.removeAll(QString());
    return names;
}

} // namespace

core::ErasureReport eraseIn(MemoryState& state, const core::Erasure& erasure, core::Instant now)
{
    const auto complaints = complaintsMeant(state, erasure);
    requireNoHold(state, complaints);
    const Naming person(namesOf(state, erasure));
    core::ErasureReport report{.complaints = int(complaints.size())};
    Ids complaintNames;
    for (const core::ComplaintId each : complaints) {
        complaintNames.insert(nameOf(each));
        if (erasure.keepsComplaints)
            anonymise(state.complaints.records.at(each), erasure.keepsCustomer, now);
        else
            deleteComplaint(state, each);
    }
    Ids customerNames;
    if (erasure.customer && state.customers.contains(erasure.customer)) {
        customerNames.insert(nameOf(*erasure.customer));
        takeCustomer(state, *erasure.customer, erasure.keepsCustomer);
    }
    forgetHistory(state, complaintNames, customerNames, person, report);
    forgetDrafts(state, complaintNames, customerNames, person, report);
    for (auto& [name, value] : state.settings)
        if (person.isIn(value))
            value = person.without(value);
    return report;
}

} // namespace cxw::storage
