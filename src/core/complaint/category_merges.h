#pragma once

#include "core/complaint/complaint_lists.h"

#include <set>
#include <vector>

namespace cxw::core {

/// Where a category leads when one follows what it was merged into; the category itself if that bites its own
/// tail or leads nowhere. `find` gives a category by its id, also a removed one.
template <class Find> [[nodiscard]] std::optional<Category> mergedCategory(CategoryId id, Find find)
{
    std::set<CategoryId> passed;
    const std::optional<Category> start = find(id);
    std::optional<Category> at = start;
    while (at && at->mergedInto) {
        if (!passed.insert(at->id).second)
            return start;
        const std::optional<Category> next = find(*at->mergedInto);
        if (!next)
            break;
        at = next;
    }
    return at;
}

/// Those whose complaints count under `upper`: it, those under it, and what was merged into any of them.
/// `upper` itself counts as what it was merged into. `all` has the removed ones too.
[[nodiscard]] std::vector<CategoryId> countedUnder(const std::vector<Category>& all, CategoryId upper);

/// Whether a complaint received on that day may be given the category.
[[nodiscard]] bool isOfferedOn(const Category& category, QDate received);

/// Those that a complaint received on that day may be given, in their order: one under an upper category that
/// is not offered is not offered either.
[[nodiscard]] std::vector<Category> offeredOn(const std::vector<Category>& all, QDate received);

} // namespace cxw::core
