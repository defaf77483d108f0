#pragma once

#include "core/complaint/filing/bulk_edit.h"
#include "core/long_work.h"
#include "panels/shared/edit_stack.h"

#include <functional>
#include <memory>

namespace cxw::panels {

/// Files complaints and returns how those that changed were filed before. Runs again when it is done again,
/// with the same outcome on the same data.
using FilingAct = std::function<std::vector<core::ComplaintFiling>(core::UnitOfWork&)>;

/// One undo step of any number of complaints. It keeps how those that changed were filed, about 200 bytes
/// each; undone, each is filed exactly so. `progress` is told of the way back.
[[nodiscard]] Edit filingEdit(const EditName& name, const FilingAct& act,
                              const std::shared_ptr<core::LongWork>& progress);

} // namespace cxw::panels
