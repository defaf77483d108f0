#pragma once

#include "core/diagnostic/question_bank.h"
#include "core/diagnostic/round_document.h"
#include "core/error.h"

namespace cxw::app {

/// Which of a round's files to write; the command line names it, the window takes it from the suffix.
enum class RoundFile { Report, Figures, Votes };

/// .pdf and .html are reports, .json figures, .csv votes; empty for another suffix.
[[nodiscard]] std::optional<RoundFile> roundFileFor(const QString& path);

/// Writes one file of a round, in the document's language. Blocks: never on the GUI thread.
[[nodiscard]] core::Expected<void> writeRoundFile(const core::RoundDocument& document,
                                                  const core::QuestionBank& bank, RoundFile file,
                                                  const QString& path);

} // namespace cxw::app
