#pragma once

#include "core/diagnostic/question_set_import.h"
#include "core/diagnostic/round_document.h"

namespace cxw::app {

/// What a round asks, under the name of the set it began with, else that of the workspace.
[[nodiscard]] core::QuestionSet setOfRound(const core::RoundDocument& document,
                                           const core::QuestionBank& bank);

/// Blocks: never on the GUI thread.
[[nodiscard]] core::Expected<core::QuestionSetFile> readSetFile(const QString& path,
                                                                const core::QuestionBank& bank);

} // namespace cxw::app
