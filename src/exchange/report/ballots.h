#pragma once

#include "charts/pages.h"
#include "charts/words.h"
#include "core/diagnostic/question_bank.h"
#include "core/diagnostic/round_document.h"

namespace cxw::exchange {

/// Printed ballots: one sheet for each seat with the questions of the round and boxes to mark. Texts shrink,
/// and at last only the labels stay, until all questions fit. Any thread that may use fonts; the bank
/// outlives the pages.
[[nodiscard]] charts::Pages ballotsOf(const core::RoundDocument& document, const core::QuestionBank& bank,
                                      const charts::Words& words, const charts::PrintLook& look = {});

} // namespace cxw::exchange
