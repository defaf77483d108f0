#include "core/privacy/person_record.h"

#include "core/complaint/complaint_names.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/customer_repository.h"
#include "core/touchmap/touchpoint_labels.h"
#include "core/unit_of_work.h"

#include <algorithm>

namespace cxw::core {
namespace {

RecordedComplaint recorded(const UnitOfWork& work, ComplaintNames& names, Complaint complaint)
{
    const QString lower = names.subcategory(complaint);
    RecordedComplaint made{
        .agent = names.agent(complaint),
        .channel = names.channel(complaint),
        .category = lower.isEmpty() ? names.category(complaint) : lower,
        .product = names.product(complaint),
        .touchpoint = complaint.touchpoint ? findNamedTouchpoint(work, *complaint.touchpoint) : std::nullopt,
        .isRemoved = !work.complaints().find(complaint.id)};
    for (const Promise& each : complaint.promises)
        made.promisedBy.push_back(names.person(each.by));
    made.complaint = std::move(complaint);
    return made;
}

std::vector<HistoryEntry> historyOf(const UnitOfWork& work, const PersonRecord& record)
{
    std::vector<QString> complaints;
    for (const RecordedComplaint& each : record.complaints)
        complaints.push_back(QString::number(each.complaint.id.value()));
    auto history = work.history().of(EntityKind::Complaint, complaints);
    std::ranges::move(work.history().of(EntityKind::Customer, {QString::number(record.customer.id.value())}),
                      std::back_inserter(history));
    std::ranges::sort(history, {}, &HistoryEntry::sequence);
    return history;
}

bool isOf(const PersonRecord& record, const Draft& draft)
{
    return draft.key.recordKind == QLatin1String("complaint")
        && std::ranges::any_of(record.complaints, [&](const RecordedComplaint& each) {
               return draft.key.record == QString::number(each.complaint.id.value());
           });
}

} // namespace

std::optional<PersonRecord> loadPersonRecord(const UnitOfWork& work, CustomerId id)
{
    const auto customer = work.customers().find(id);
    if (!customer)
        return std::nullopt;
    PersonRecord record{.customer = *customer};
    ComplaintNames names(work);
    for (Complaint& each : work.complaints().everyOneOf(id))
        record.complaints.push_back(recorded(work, names, std::move(each)));
    record.history = historyOf(work, record);
    for (const Draft& each : work.drafts().all())
        if (isOf(record, each))
            record.drafts.push_back(each);
    return record;
}

} // namespace cxw::core
