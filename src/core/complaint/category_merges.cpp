#include "core/complaint/category_merges.h"

#include <algorithm>

namespace cxw::core {
namespace {

/// Looks into a list that somebody holds.
auto finderIn(const std::vector<Category>& all)
{
    return [&all](CategoryId id) {
        const auto found = std::ranges::find(all, id, &Category::id);
        return found == all.end() ? std::nullopt : std::optional(*found);
    };
}

} // namespace

std::vector<CategoryId> countedUnder(const std::vector<Category>& all, CategoryId upper)
{
    const auto find = finderIn(all);
    const auto target = [&](CategoryId id) {
        const auto merged = mergedCategory(id, find);
        return merged ? merged->id : id;
    };
    const CategoryId wanted = target(upper);
    std::vector<CategoryId> counted;
    for (const Category& each : all) {
        const auto merged = mergedCategory(each.id, find);
        if (merged->id == wanted || (merged->parent && target(*merged->parent) == wanted))
            counted.push_back(each.id);
    }
    return counted;
}

bool isOfferedOn(const Category& category, QDate received)
{
    return !category.mergedInto && (!category.validFrom.isValid() || category.validFrom <= received)
        && (!category.validUntil.isValid() || received <= category.validUntil);
}

std::vector<Category> offeredOn(const std::vector<Category>& all, QDate received)
{
    const auto find = finderIn(all);
    std::vector<Category> offered;
    std::ranges::copy_if(all, std::back_inserter(offered), [&](const Category& each) {
        const auto upper = each.parent ? find(*each.parent) : std::nullopt;
        return isOfferedOn(each, received) && (!upper || isOfferedOn(*upper, received));
    });
    return offered;
}

} // namespace cxw::core
