#include "panels/complaints/complaint_edits.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/customer_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"

#include <QDateTime>

namespace cxw::panels {
namespace {

int yearOf(core::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(instant)).date().year();
}

void add(core::UnitOfWork& work, const ComplaintNewcomers& newcomers)
{
    if (newcomers.customer)
        work.customers().save(*newcomers.customer);
    if (newcomers.channel)
        work.channels().save(*newcomers.channel);
    if (newcomers.touchpoint)
        core::save(work, *newcomers.touchpoint);
    if (newcomers.category)
        work.categories().save(*newcomers.category);
    if (newcomers.product)
        work.products().save(*newcomers.product);
    if (newcomers.cause)
        work.causes().save(*newcomers.cause);
    for (const core::Tag& each : newcomers.tags)
        work.tags().save(each);
    if (newcomers.agent)
        work.people().save(*newcomers.agent);
}

void takeAway(core::UnitOfWork& work, const ComplaintNewcomers& newcomers)
{
    if (newcomers.customer)
        work.customers().remove(newcomers.customer->id);
    if (newcomers.channel)
        work.channels().remove(newcomers.channel->id);
    if (newcomers.touchpoint)
        core::remove(work, *newcomers.touchpoint);
    if (newcomers.category)
        work.categories().remove(newcomers.category->id);
    if (newcomers.product)
        work.products().remove(newcomers.product->id);
    if (newcomers.cause)
        work.causes().remove(newcomers.cause->id);
    for (const core::Tag& each : newcomers.tags)
        work.tags().remove(each.id);
    if (newcomers.agent)
        work.people().remove(newcomers.agent->id);
}

} // namespace

Edit complaintEdit(const EditName& name, const std::optional<core::Complaint>& before,
                   const std::optional<core::Complaint>& after, const ComplaintNewcomers& newcomers)
{
    // Shared, so that doing it again does not take another reference.
    auto reference = std::make_shared<QString>(after ? after->reference : QString());
    const auto redo = [before, after, newcomers, reference](core::UnitOfWork& work) {
        if (!after)
            return work.complaints().remove(before->id);
        add(work, newcomers);
        core::Complaint complaint = *after;
        if (reference->isEmpty())
            *reference = work.complaints().takeReference(yearOf(complaint.loggedAt));
        complaint.reference = *reference;
        work.complaints().save(complaint);
    };
    const auto undo = [before, after, newcomers](core::UnitOfWork& work) {
        if (before)
            work.complaints().save(*before);
        else
            work.complaints().remove(after->id);
        takeAway(work, newcomers);
    };
    return {name.text, name.gesture, redo, undo};
}

} // namespace cxw::panels
