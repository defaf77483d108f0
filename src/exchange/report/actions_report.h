#pragma once

#include "core/actions/actions_document.h"
#include "exchange/report/sectioned_report.h"

namespace cxw::exchange {

/// The register of actions: open ones first with the overdue on top, then done, then dropped. `words` are
/// those of the document's language. Any thread.
[[nodiscard]] SectionedReport actionsReportOf(const core::ActionsDocument& document,
                                              const charts::Words& words);

} // namespace cxw::exchange
