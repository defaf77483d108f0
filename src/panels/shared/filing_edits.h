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

/// From how many on the file is backed up before they are filed anew.
inline constexpr qint64 kBackUpFrom = 100;

/// One undo step of any number of complaints. It keeps how those that changed were filed, about 200 bytes
/// each; undone, each is filed exactly so. `progress` is told of the way back.
[[nodiscard]] Edit filingEdit(const EditName& name, const FilingAct& act,
                              const std::shared_ptr<core::LongWork>& progress);

using SelectionAct = std::function<std::vector<core::ComplaintFiling>(core::UnitOfWork&,
                                                                      const std::vector<core::ComplaintId>&)>;

/// The same of a selection. Who is meant is looked up when it is first done; done again it means the same
/// ones.
[[nodiscard]] Edit filingEdit(const EditName& name, const core::ComplaintSelection& selection,
                              const SelectionAct& act, const std::shared_ptr<core::LongWork>& progress);

} // namespace cxw::panels
