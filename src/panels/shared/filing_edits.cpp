#include "panels/shared/filing_edits.h"

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

Edit filingEdit(const EditName& name, const core::ComplaintSelection& selection, const SelectionAct& act,
                const std::shared_ptr<core::LongWork>& progress)
{
    auto ids = std::make_shared<std::optional<std::vector<core::ComplaintId>>>();
    return filingEdit(
        name,
        [act, ids, selection](core::UnitOfWork& work) {
            if (!*ids)
                *ids = idsOf(work, selection);
            return act(work, **ids);
        },
        progress);
}

} // namespace cxw::panels
