#pragma once

#include "charts/words.h"
#include "core/diagnostic/question_bank.h"
#include "core/diagnostic/round_document.h"
#include "exchange/xlsx/workbook.h"

namespace cxw::exchange {

/// One row for each seat and asked question, also where nothing was answered; the same rows as the votes have
/// as CSV.
[[nodiscard]] Sheet voteSheet(const core::RoundDocument& document, const core::QuestionBank& bank,
                              const charts::Words& words);

/// A show of hands: one row for each question and answer that was counted.
[[nodiscard]] Sheet countSheet(const core::RoundDocument& document, const core::QuestionBank& bank,
                               const charts::Words& words);

} // namespace cxw::exchange
