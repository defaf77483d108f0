#pragma once

#include "charts/words.h"
#include "core/diagnostic/question_bank.h"
#include "core/diagnostic/round_document.h"
#include "exchange/report/report_pdf.h"

namespace cxw::exchange {

/// Printed ballots: one page for each seat with the questions of the round and boxes to mark. Texts shrink,
/// and at last only the labels stay, until all questions fit. Any thread that may use fonts.
[[nodiscard]] QByteArray ballotsPdf(const core::RoundDocument& document, const core::QuestionBank& bank,
                                    const charts::Words& words, Paper paper = Paper::A4);

} // namespace cxw::exchange
