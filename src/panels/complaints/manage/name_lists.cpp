#include "panels/complaints/manage/name_lists.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/touchmap/touchpoint_labels.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"

#include <algorithm>

namespace cxw::panels {
namespace {

QString pathOf(const core::Category& category, const std::vector<core::Category>& all)
{
    const auto above =
        std::ranges::find_if(all, [&](const core::Category& each) { return category.parent == each.id; });
    return above == all.end() ? category.name : above->name + QStringLiteral(" › ") + category.name;
}

/// Each of the upper level, and after it those under it.
std::vector<NamedId<core::CategoryId>> inTree(const std::vector<core::Category>& all)
{
    std::vector<NamedId<core::CategoryId>> tree;
    const auto add = [&](const core::Category& each) { tree.push_back({each.id, pathOf(each, all)}); };
    const auto isUnder = [&](const core::Category& each) {
        return std::ranges::any_of(
            all, [&](const core::Category& upper) { return each.parent == upper.id && !upper.parent; });
    };
    for (const core::Category& upper : all) {
        if (isUnder(upper))
            continue;
        add(upper);
        for (const core::Category& each : all)
            if (each.parent == upper.id && isUnder(each))
                add(each);
    }
    return tree;
}

} // namespace

NameLists loadNameLists(const core::UnitOfWork& work)
{
    NameLists lists;
    for (const core::Channel& each : work.channels().all())
        lists.channels.push_back({each.id, each.name});
    lists.categories = inTree(work.categories().all());
    for (const core::Cause& each : work.causes().all())
        lists.causes.push_back({each.id, each.name});
    for (const core::Tag& each : work.tags().all())
        lists.tags.push_back({each.id, each.name});
    const core::TouchpointLabels touchpoints = core::loadTouchpointLabels(work);
    for (const core::OfferedTouchpoint& each : touchpoints.offered())
        lists.touchpoints.push_back({each.id, each.stage + QStringLiteral(" › ") + each.label});
    for (const core::Person& each : work.people().all())
        lists.people.push_back({each.id, each.name});
    return lists;
}

} // namespace cxw::panels
