#pragma once

#include "exchange/report/round_report.h"

namespace cxw::exchange {

/// How to read the report: the scale, the cells, agreement, too few, area and total.
[[nodiscard]] std::vector<ReportFact> explanationsFor(const core::RoundDocument& document,
                                                      const core::QuestionBank& bank,
                                                      const charts::Words& words);

} // namespace cxw::exchange
