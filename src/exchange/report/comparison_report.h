#pragma once

#include "core/diagnostic/comparison_document.h"
#include "core/diagnostic/question_bank.h"
#include "exchange/report/sectioned_report.h"

namespace cxw::exchange {

/// What moved between two rounds, read on the agreed scores where both recorded them; `rounds` are all of the
/// workspace, for the trend. `words` are those of the document's language. Any thread.
[[nodiscard]] SectionedReport comparisonReportOf(const core::ComparisonDocument& document,
                                                 const std::vector<core::RoundSheet>& rounds,
                                                 const core::QuestionBank& bank, const charts::Words& words);

} // namespace cxw::exchange
