#pragma once

#include "core/actions/action.h"
#include "panels/shared/edit_stack.h"

namespace cxw::panels {

/// Writes `after` and, undone, `before`; an empty one is an action that is not there. A `newcomer` joins the
/// register of people with it. Values only.
[[nodiscard]] Edit actionEdit(const EditName& name, const std::optional<core::Action>& before,
                              const std::optional<core::Action>& after,
                              const std::optional<core::Person>& newcomer = {});

} // namespace cxw::panels
