#pragma once

#include "charts/words.h"
#include "core/diagnostic/question_bank.h"
#include "core/diagnostic/round_document.h"
#include "exchange/xlsx/workbook.h"

namespace cxw::exchange {

/// Words that several sheets share.

/// "Id", "Area", "Question": by these the rows of all sheets can be brought together.
[[nodiscard]] std::vector<SheetColumn> questionColumns(const charts::Words& words);
[[nodiscard]] SheetRow questionCells(const core::RoundQuestion& question, const core::RoundDocument& document,
                                     const core::QuestionBank& bank);

/// A score as a number, any other answer as a word.
[[nodiscard]] Cell answerCell(const std::optional<core::Answer>& answer, const charts::Words& words);

[[nodiscard]] QString tooFewText(const charts::Words& words);
[[nodiscard]] QString notScoredText(const charts::Words& words);
[[nodiscard]] QString totalText(const charts::Words& words);
/// "Round 3", at the head of a column.
[[nodiscard]] QString roundText(int number, const charts::Words& words);
[[nodiscard]] QString readingText(core::Reading reading, const charts::Words& words);

} // namespace cxw::exchange
