#pragma once

#include "exchange/report/round_report.h"

namespace cxw::exchange {

/// Who was asked what, when and how: the head of a report.
[[nodiscard]] std::vector<ReportFact> factsOf(const core::RoundDocument& document,
                                              const core::QuestionBank& bank, const charts::Words& words);

/// "Page %1 of %2".
[[nodiscard]] QString pageNumberText(const charts::Words& words);

} // namespace cxw::exchange
