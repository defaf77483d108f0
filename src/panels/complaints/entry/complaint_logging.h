#pragma once

#include "panels/complaints/entry/complaint_form.h"
#include "panels/shared/workspace_context.h"

namespace cxw::core {
class UnitOfWork;
}

namespace cxw::panels {

/// Storage thread.
[[nodiscard]] ComplaintChoices loadChoices(const core::UnitOfWork& work);

/// Writes the complaint as one undo step where it is another than `before`, and leaves its agent and currency
/// for the next one. GUI thread.
void writeComplaint(const WorkspaceContext& context, const EditName& name,
                    const std::optional<core::Complaint>& before, const FilledComplaint& filled);

} // namespace cxw::panels
