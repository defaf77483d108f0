#pragma once

#include "core/diagnostic/question_bank.h"
#include "core/error.h"

namespace cxw::exchange {

/// Reads the bank and its wordings in every language (bank.json, en.json …) from a folder, by default the one
/// embedded in the program. Refuses a bank in which any language lacks anything or a template names a
/// question that is not there.
[[nodiscard]] core::Expected<core::QuestionBank>
readQuestionBank(const QString& folder = QStringLiteral(":/questions"));

} // namespace cxw::exchange
