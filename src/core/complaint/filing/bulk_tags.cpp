#include "core/complaint/filing/bulk_tags.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/diagnostic/round.h"
#include "core/id_source.h"
#include "core/search_text.h"
#include "core/unit_of_work.h"

#include <algorithm>

namespace cxw::core {
namespace {

QString keyOf(const QString& name)
{
    return foldedText(name.simplified());
}

const Tag* tagNamed(const std::vector<Tag>& tags, const QString& name)
{
    const auto found = std::ranges::find(tags, keyOf(name), [](const Tag& each) { return keyOf(each.name); });
    return found == tags.end() ? nullptr : &*found;
}

} // namespace

std::set<TagId> tagsNamed(const UnitOfWork& work, const QStringList& names)
{
    const std::vector<Tag> tags = work.tags().all();
    std::set<TagId> found;
    for (const QString& each : names)
        if (const Tag* tag = tagNamed(tags, each))
            found.insert(tag->id);
    return found;
}

std::vector<Tag> bringTags(UnitOfWork& work, const QStringList& names, IdSource& ids)
{
    std::vector<Tag> tags = work.tags().all();
    const std::vector<Tag> inBin = work.tags().removed();
    std::vector<Tag> brought;
    for (const QString& each : names) {
        if (tagNamed(tags, each))
            continue;
        const Tag* removed = tagNamed(inBin, each);
        const qint64 last = tags.empty() ? 0 : tags.back().position;
        brought.push_back(removed ? *removed
                                  : Tag{ids.next<TagId>(), each.simplified(), last + kPositionStep});
        tags.push_back(brought.back());
        work.tags().save(brought.back());
    }
    return brought;
}

} // namespace cxw::core
