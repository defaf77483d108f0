#include "panels/complaints/manage/filing_edits.h"

namespace cxw::panels {

Edit filingEdit(const EditName& name, const FilingAct& act, const std::shared_ptr<core::LongWork>& progress)
{
    // Shared, because a command copies both halves.
    auto before = std::make_shared<std::vector<core::ComplaintFiling>>();
    const auto redo = [act, before](core::UnitOfWork& work) { *before = act(work); };
    const auto undo = [before, progress](core::UnitOfWork& work) {
        restoreFilings(work, *before, *progress);
    };
    return {name.text, name.gesture, redo, undo};
}

} // namespace cxw::panels
