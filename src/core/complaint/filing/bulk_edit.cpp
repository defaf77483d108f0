#include "core/complaint/filing/bulk_edit.h"

#include "core/complaint/filing/filing_repository.h"
#include "core/long_work.h"
#include "core/storage_error.h"
#include "core/unit_of_work.h"

#include <algorithm>
#include <tuple>

namespace cxw::core {
namespace {

/// How many are read at once.
constexpr std::size_t kBatch = 500;

template <class Value> void give(Value& to, const std::optional<Value>& what)
{
    if (what)
        to = *what;
}

std::vector<ComplaintFiling> filingsOf(const UnitOfWork& work, const std::vector<ComplaintId>& ids,
                                       bool withTags)
{
    std::vector<ComplaintFiling> filings = work.filings().read(ids);
    if (!withTags)
        return filings;
    auto tags = work.filings().tags(ids);
    for (ComplaintFiling& each : filings)
        each.tags = std::move(tags[each.id]);
    return filings;
}

/// Returns how those that changed were filed before.
template <class Change>
std::vector<ComplaintFiling> changeEach(UnitOfWork& work, const std::vector<ComplaintId>& ids, bool withTags,
                                        Change change, LongWork& progress)
{
    std::vector<ComplaintFiling> before;
    progress.begin(qint64(ids.size()));
    for (std::size_t from = 0; from < ids.size(); from += kBatch) {
        const auto first = ids.begin() + std::ptrdiff_t(from);
        const auto last = first + std::ptrdiff_t(std::min(kBatch, ids.size() - from));
        for (const ComplaintFiling& each : filingsOf(work, {first, last}, withTags)) {
            ComplaintFiling after = each;
            change(after);
            if (after == each)
                continue;
            before.push_back(each);
            work.filings().save(after);
        }
        if (!progress.advance(last - first))
            throw StorageError({ErrorKind::Cancelled, {}});
    }
    before.shrink_to_fit();
    return before;
}

} // namespace

std::vector<ComplaintId> idsOf(const UnitOfWork& work, const ComplaintSelection& selection)
{
    if (!selection.allBut)
        return selection.ids;
    std::vector<ComplaintId> meant = work.filings().ids(*selection.allBut);
    std::vector<ComplaintId> without = selection.ids;
    std::ranges::sort(without);
    std::erase_if(meant, [&](ComplaintId each) { return std::ranges::binary_search(without, each); });
    return meant;
}

void applyChange(ComplaintFiling& filing, const BulkChange& change, Instant now)
{
    if (change.status && *change.status != filing.status)
        setStatus(filing, *change.status, now);
    give(filing.channel, change.channel);
    give(filing.touchpoint, change.touchpoint);
    give(filing.category, change.category);
    give(filing.cause, change.cause);
    give(filing.severity, change.severity);
    give(filing.agent, change.agent);
    give(filing.isPublic, change.isPublic);
    if (filing.tags) {
        for (const TagId each : change.tagsTaken)
            filing.tags->erase(each);
        filing.tags->insert(change.tagsAdded.begin(), change.tagsAdded.end());
    }
}

std::vector<ComplaintFiling> changeComplaints(UnitOfWork& work, const std::vector<ComplaintId>& ids,
                                              const BulkChange& change, Instant now, LongWork& progress)
{
    const bool withTags = !change.tagsAdded.empty() || !change.tagsTaken.empty();
    return changeEach(
        work, ids, withTags, [&](ComplaintFiling& each) { applyChange(each, change, now); }, progress);
}

std::vector<ComplaintFiling>
placeComplaints(UnitOfWork& work, const std::map<ComplaintId, TouchpointId>& places, LongWork& progress)
{
    std::vector<ComplaintId> ids;
    for (const auto& [id, touchpoint] : places)
        ids.push_back(id);
    return changeEach(
        work, ids, false, [&](ComplaintFiling& each) { each.touchpoint = places.at(each.id); }, progress);
}

void restoreFilings(UnitOfWork& work, const std::vector<ComplaintFiling>& before, LongWork& progress)
{
    progress.begin(qint64(before.size()));
    // Backwards: one that changed twice ends as it first was.
    for (auto each = before.rbegin(); each != before.rend(); ++each) {
        work.filings().save(*each);
        std::ignore = progress.advance();
    }
}

} // namespace cxw::core
