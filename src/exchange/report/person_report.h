#pragma once

#include "charts/words.h"
#include "core/privacy/person_record.h"
#include "core/workspace/workspace.h"
#include "exchange/report/sectioned_report.h"

namespace cxw::exchange {

/// Everything on one person, to be read by that person: who they are, each complaint in full, what was
/// changed when. Any thread.
[[nodiscard]] SectionedReport personReportOf(const core::PersonRecord& record, const QString& organisation,
                                             core::Instant at, core::Language language,
                                             const charts::Words& words);

} // namespace cxw::exchange
