#include "core/complaint/complaint_card.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_names.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/customer_repository.h"
#include "core/complaint/filing/filing_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"

namespace cxw::core {
namespace {

/// The name of what an id points at; empty without an id.
template <class Repository, class AnyId>
QString nameIn(const Repository& repository, const std::optional<AnyId>& id)
{
    const auto record = id ? repository.find(*id) : std::nullopt;
    return record ? record->name : QString();
}

std::optional<ComplaintLink> linkTo(const UnitOfWork& work, const std::optional<ComplaintId>& id)
{
    const auto complaint = id ? work.complaints().find(*id) : std::nullopt;
    return complaint ? std::optional(ComplaintLink{complaint->id, complaint->reference}) : std::nullopt;
}

} // namespace

std::optional<ComplaintCard> loadComplaintCard(const UnitOfWork& work, ComplaintId id)
{
    auto complaint = work.complaints().find(id);
    if (!complaint)
        return std::nullopt;
    ComplaintCard card{.customer = nameIn(work.customers(), complaint->customer),
                       .channel = nameIn(work.channels(), complaint->channel),
                       .touchpoint = ComplaintNames(work).touchpoint(*complaint),
                       .category = nameIn(work.categories(), complaint->category),
                       .product = nameIn(work.products(), complaint->product),
                       .agent =
                           complaint->agent ? work.people().rememberedName(*complaint->agent) : QString(),
                       .cause = nameIn(work.causes(), complaint->cause),
                       .tags = ComplaintNames(work).tags(*complaint)};
    if (complaint->touchpoint)
        card.place = findNamedTouchpoint(work, *complaint->touchpoint);
    card.original = linkTo(work, complaint->duplicateOf);
    for (const ComplaintId each : work.filings().duplicatesOf(id))
        if (auto link = linkTo(work, each))
            card.duplicates.push_back(*std::move(link));
    card.complaint = *std::move(complaint);
    return card;
}

} // namespace cxw::core
