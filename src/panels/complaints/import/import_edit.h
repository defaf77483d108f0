#pragma once

#include "core/complaint/complaint_import.h"
#include "core/complaint/imported_records.h"
#include "core/long_work.h"
#include "panels/shared/edit_stack.h"

#include <memory>

namespace cxw::panels {

/// An import on its way: what it works with, and what came of it. Shared by the edit, which runs on the
/// storage thread, and by who waits for it; the latter looks at report once the edit was written.
struct ImportJob
{
    std::shared_ptr<const core::TableRows> table; ///< let go of once it is imported
    core::ComplaintImportOptions options;
    const core::Clock& clock;
    core::IdSource& ids;
    core::LongWork progress = {};
    core::ComplaintImportReport report = {};
    core::ImportedRecords records = {};
};

/// The import as one step: undone, what it made goes into the bin and what it changed comes back. `summary`
/// is for the history, in English.
[[nodiscard]] Edit importEdit(const EditName& name, const QString& summary,
                              const std::shared_ptr<ImportJob>& job);

} // namespace cxw::panels
