#pragma once

#include "core/diagnostic/comparison_document.h"
#include "core/diagnostic/question_bank.h"
#include "core/error.h"

namespace cxw::app {

/// The files that two rounds held against each other go out as.
enum class ComparisonFile { Figures, Table, Sheets };

/// .json figures, .csv a table of the questions, .xlsx sheets; empty for another suffix.
[[nodiscard]] std::optional<ComparisonFile> comparisonFileFor(const QString& path);

/// On the agreed scores where both rounds have them, as the screen begins.
[[nodiscard]] core::Reading readingFor(const core::ComparisonDocument& document);

/// Writes one file of a comparison, in the later round's language. Blocks: never on the GUI thread.
[[nodiscard]] core::Expected<void> writeComparisonFile(const core::ComparisonDocument& document,
                                                       core::Reading reading, const core::QuestionBank& bank,
                                                       ComparisonFile kind, const QString& path);

} // namespace cxw::app
