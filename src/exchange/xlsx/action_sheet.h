#pragma once

#include "charts/words.h"
#include "core/actions/action_register.h"
#include "core/diagnostic/question_bank.h"
#include "exchange/xlsx/workbook.h"

namespace cxw::exchange {

/// The register of actions as one table, in the order given. What is overdue is so on `today`. `words` are
/// those of `language`, in which areas are named.
[[nodiscard]] Workbook actionWorkbookOf(const std::vector<core::ListedAction>& actions,
                                        const core::QuestionBank& bank, core::Language language, QDate today,
                                        const charts::Words& words);

} // namespace cxw::exchange
