#pragma once

#include "charts/words.h"
#include "core/diagnostic/question_bank.h"
#include "core/diagnostic/round_document.h"
#include "exchange/xlsx/workbook.h"

namespace cxw::exchange {

/// One round as tables: questions with all figures, areas, votes or counted hands, notes, what changed in the
/// set, and who was asked when. Where too few answered the figure's cell is empty and a remark says so;
/// votes that are not revealed yet are left out.
/// `words` are those of the document's language.
[[nodiscard]] Workbook roundWorkbookOf(const core::RoundDocument& document, const core::QuestionBank& bank,
                                       const charts::Words& words);

} // namespace cxw::exchange
