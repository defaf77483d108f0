#pragma once

#include "core/complaint/helps/text_helps.h"
#include "panels/shared/edit_stack.h"

namespace cxw::panels {

/// One record of a list before and after; an empty one is not there.
template <class Record> struct ListChange
{
    std::optional<Record> before;
    std::optional<Record> after;
};

/// Writes what stands after and, undone, what stood before. Values only.
[[nodiscard]] Edit policyPhraseEdit(const EditName& name,
                                    const std::vector<ListChange<core::PolicyPhrase>>& changes);
[[nodiscard]] Edit snippetEdit(const EditName& name, const std::vector<ListChange<core::Snippet>>& changes);

} // namespace cxw::panels
