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

/// With their tags where the change speaks of tags.
std::vector<ComplaintFiling> filingsFor(const UnitOfWork& work, const std::vector<ComplaintId>& ids,
                                        const BulkChange& change)
{
    std::vector<ComplaintFiling> filings = work.filings().read(ids);
    if (change.tagsAdded.empty() && change.tagsTaken.empty())
        return filings;
    auto tags = work.filings().tags(ids);
    for (ComplaintFiling& each : filings)
        each.tags = std::move(tags[each.id]);
    return filings;
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
    std::vector<ComplaintFiling> before;
    progress.begin(qint64(ids.size()));
    for (std::size_t from = 0; from < ids.size(); from += kBatch) {
        const auto first = ids.begin() + std::ptrdiff_t(from);
        const auto last = first + std::ptrdiff_t(std::min(kBatch, ids.size() - from));
        for (const ComplaintFiling& each : filingsFor(work, {first, last}, change)) {
            ComplaintFiling after = each;
            applyChange(after, change, now);
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
