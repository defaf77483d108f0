#pragma once

#include "core/diagnostic/question_bank.h"
#include "core/error.h"

namespace cxw::exchange {

/// Reads the banks and their wordings in every language (diagnostic/bank.json, diagnostic/en.json …,
/// characteristics/…, frontline/…) from a folder, by default the one embedded in the program. Refuses a bank
/// in which any language lacks anything or a template names a question that is not there.
[[nodiscard]] core::Expected<core::QuestionBank>
readQuestionBank(const QString& folder = QStringLiteral(":/questions"));

} // namespace cxw::exchange
