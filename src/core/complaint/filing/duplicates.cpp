#include "core/complaint/filing/duplicates.h"

#include "core/complaint/filing/filing_repository.h"
#include "core/unit_of_work.h"

#include <algorithm>
#include <set>

namespace cxw::core {
namespace {

std::optional<ComplaintFiling> filingIn(const UnitOfWork& work, ComplaintId id)
{
    const auto found = work.filings().read({id});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

/// Writes a filing when `change` alters it, and remembers what it was.
template <class Change>
void changeFiling(UnitOfWork& work, ComplaintId id, std::vector<ComplaintFiling>& before, Change change)
{
    const auto filing = filingIn(work, id);
    if (!filing)
        return;
    ComplaintFiling after = *filing;
    change(after);
    if (after == *filing)
        return;
    before.push_back(*filing);
    work.filings().save(after);
}

} // namespace

ComplaintId originalOf(const UnitOfWork& work, ComplaintId id)
{
    std::set<ComplaintId> passed; // files from elsewhere may hold a ring
    while (passed.insert(id).second) {
        const auto filing = filingIn(work, id);
        if (!filing || !filing->duplicateOf || !filingIn(work, *filing->duplicateOf))
            break;
        id = *filing->duplicateOf;
    }
    return id;
}

std::vector<ComplaintFiling> mergeComplaints(UnitOfWork& work, ComplaintId kept,
                                             const std::vector<ComplaintId>& others)
{
    std::vector<ComplaintFiling> before;
    if (!filingIn(work, kept))
        return before;
    const ComplaintId original = originalOf(work, kept);
    const bool givesWay = original != kept && std::ranges::find(others, original) != others.end();
    const ComplaintId target = givesWay ? kept : original;
    if (givesWay)
        changeFiling(work, kept, before, unmarkDuplicate);
    for (const ComplaintId each : others) {
        if (each == target || each == kept)
            continue;
        for (const ComplaintId under : work.filings().duplicatesOf(each))
            if (under != target)
                changeFiling(work, under, before,
                             [&](ComplaintFiling& filing) { filing.duplicateOf = target; });
        changeFiling(work, each, before, [&](ComplaintFiling& filing) { markDuplicate(filing, target); });
    }
    return before;
}

std::vector<ComplaintFiling> separateComplaints(UnitOfWork& work, const std::vector<ComplaintId>& ids)
{
    std::vector<ComplaintFiling> before;
    for (const ComplaintId each : ids)
        changeFiling(work, each, before, unmarkDuplicate);
    return before;
}

} // namespace cxw::core
