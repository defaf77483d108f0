#pragma once

#include "charts/words.h"
#include "core/diagnostic/comparison_document.h"
#include "core/diagnostic/question_bank.h"
#include "exchange/xlsx/workbook.h"

namespace cxw::exchange {

/// Two rounds held against each other as tables: matched questions, what could not be compared and why,
/// areas, the tests over all, and which rounds these are. `words` are those of the document's language.
[[nodiscard]] Workbook comparisonWorkbookOf(const core::ComparisonDocument& document,
                                            const core::QuestionBank& bank, core::Reading reading,
                                            const charts::Words& words);

} // namespace cxw::exchange
