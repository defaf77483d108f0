#include "panels/complaints/lists/category_list.h"

#include "core/complaint/category_merges.h"

#include <QCoreApplication>

namespace cxw::panels {
namespace {

struct CategoryWords
{
    Q_DECLARE_TR_FUNCTIONS(CategoryList)
};

} // namespace

std::vector<core::Category> CategoryList::under(std::optional<core::CategoryId> upper) const
{
    std::vector<core::Category> found;
    std::ranges::copy_if(m_records, std::back_inserter(found),
                         [&](const core::Category& each) { return each.parent == upper; });
    return found;
}

ListRow CategoryList::rowOf(const core::Category& category) const
{
    ListRow row{category.id.value(), category.name, category.parent ? 1 : 0, {}};
    const core::Category* target = category.mergedInto ? find(category.mergedInto->value()) : nullptr;
    if (target)
        row.remark = CategoryWords::tr("counts as %1", "beside a category that was merged").arg(target->name);
    else if (category.validUntil.isValid())
        row.remark = CategoryWords::tr("until %1", "beside a category; a day")
                         .arg(category.validUntil.toString(Qt::ISODate));
    return row;
}

std::vector<ListRow> CategoryList::rows() const
{
    std::vector<ListRow> rows;
    for (const core::Category& upper : under({})) {
        rows.push_back(rowOf(upper));
        for (const core::Category& each : under(upper.id))
            rows.push_back(rowOf(each));
    }
    return rows;
}

bool CategoryList::takesUnder(qint64 id) const
{
    const core::Category* category = find(id);
    return category && !category->parent;
}

qint64 CategoryList::add(const QString& name, qint64 beside)
{
    const core::Category* category = find(beside);
    core::Category added;
    added.parent = category ? category->parent : std::nullopt;
    return addRecord(name, added);
}

qint64 CategoryList::addUnder(const QString& name, qint64 upper)
{
    core::Category added;
    added.parent = core::CategoryId(upper);
    return takesUnder(upper) ? addRecord(name, added) : 0;
}

void CategoryList::remove(qint64 id)
{
    const bool isNeeded = std::ranges::any_of(m_records, [id](const core::Category& each) {
        return each.parent == core::CategoryId(id) || each.mergedInto == core::CategoryId(id);
    });
    if (!isNeeded)
        RecordList::remove(id);
}

std::vector<core::Category> CategoryList::possibleUppers(qint64 id) const
{
    if (!under(core::CategoryId(id)).empty())
        return {};
    std::vector<core::Category> uppers = under({});
    std::erase_if(uppers, [id](const core::Category& each) { return each.id.value() == id; });
    return uppers;
}

std::vector<core::Category> CategoryList::possibleTargets(qint64 id) const
{
    const core::Category* category = find(id);
    if (!category)
        return {};
    const auto leadsHere = [&](core::CategoryId from) {
        const auto end = core::mergedCategory(from, [this, id](core::CategoryId each) {
            const core::Category* found = find(each.value());
            std::optional<core::Category> copy = found ? std::optional(*found) : std::nullopt;
            if (copy && each.value() == id)
                copy->mergedInto.reset();
            return copy;
        });
        return end && end->id.value() == id;
    };
    std::vector<core::Category> targets;
    for (const core::Category& each : m_records)
        if (each.parent.has_value() == category->parent.has_value() && !leadsHere(each.id))
            targets.push_back(each);
    return targets;
}

std::vector<core::Category> CategoryList::besides(qint64 id) const
{
    const core::Category* category = find(id);
    return category ? under(category->parent) : std::vector<core::Category>();
}

} // namespace cxw::panels
