#include "core/complaint/category_merges.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

namespace {

Category category(qint64 id, qint64 parent = 0, qint64 mergedInto = 0)
{
    Category made{.id = CategoryId(id)};
    if (parent != 0)
        made.parent = CategoryId(parent);
    if (mergedInto != 0)
        made.mergedInto = CategoryId(mergedInto);
    return made;
}

std::vector<qint64> values(const std::vector<CategoryId>& ids)
{
    std::vector<qint64> numbers;
    for (const CategoryId each : ids)
        numbers.push_back(each.value());
    return numbers;
}

std::vector<qint64> values(const std::vector<Category>& categories)
{
    std::vector<CategoryId> ids;
    for (const Category& each : categories)
        ids.push_back(each.id);
    return values(ids);
}

} // namespace

TEST_CASE("merges are followed to their end")
{
    const std::vector all{category(1), category(2, 1, 3), category(3, 1, 4), category(4, 5), category(5)};
    CHECK(values(countedUnder(all, CategoryId(5))) == std::vector<qint64>{2, 3, 4, 5});
    CHECK(values(countedUnder(all, CategoryId(2))) == std::vector<qint64>{2, 3, 4});
    CHECK(values(countedUnder(all, CategoryId(1))) == std::vector<qint64>{1});
}

TEST_CASE("those under a merged category count under the other one")
{
    const std::vector all{category(1, 0, 2), category(2), category(3, 1)};
    CHECK(values(countedUnder(all, CategoryId(2))) == std::vector<qint64>{1, 2, 3});
    CHECK(values(countedUnder(all, CategoryId(9))).empty());
}

TEST_CASE("a merge that leads to nothing that is there is no merge")
{
    CHECK(values(countedUnder({category(1, 0, 7)}, CategoryId(1))) == std::vector<qint64>{1});
}

TEST_CASE("a category is offered for complaints of its time, and while it is not merged")
{
    Category seasonal = category(1);
    seasonal.validFrom = QDate(2026, 3, 1);
    seasonal.validUntil = QDate(2026, 9, 30);
    CHECK_FALSE(isOfferedOn(seasonal, QDate(2026, 2, 28)));
    CHECK(isOfferedOn(seasonal, QDate(2026, 3, 1)));
    CHECK(isOfferedOn(seasonal, QDate(2026, 9, 30)));
    CHECK_FALSE(isOfferedOn(seasonal, QDate(2026, 10, 1)));
    CHECK_FALSE(isOfferedOn(category(1, 0, 2), QDate(2026, 5, 1)));
    const std::vector all{seasonal, category(2, 1), category(3), category(4, 3)};
    CHECK(values(offeredOn(all, QDate(2026, 5, 1))) == std::vector<qint64>{1, 2, 3, 4});
    CHECK(values(offeredOn(all, QDate(2026, 11, 1))) == std::vector<qint64>{3, 4});
}
