#pragma once

#include "core/diagnostic/comparison_document.h"
#include "core/diagnostic/question_bank.h"

#include <QByteArray>

namespace cxw::exchange {

/// Two rounds held against each other as "cxworkbench/comparison@1" (docs/formats.md). Numbers are not
/// rounded; null stands where there is too little for a test or a mean. Labels are in the later round's
/// language.
[[nodiscard]] QByteArray comparisonJsonOf(const core::ComparisonDocument& document,
                                          const core::QuestionBank& bank, core::Reading reading);

} // namespace cxw::exchange
