#pragma once

#include "core/complaint/complaint_lists.h"

#include <QStringList>

#include <set>
#include <vector>

namespace cxw::core {

class IdSource;
class UnitOfWork;

/// The tags of these names, whatever case and diacritics; names that no tag has are left out. Storage thread.
[[nodiscard]] std::set<TagId> tagsNamed(const UnitOfWork& work, const QStringList& names);

/// Out of the bin, or new, for names that no tag has yet. They are saved; returns them. Storage thread.
std::vector<Tag> bringTags(UnitOfWork& work, const QStringList& names, IdSource& ids);

} // namespace cxw::core
