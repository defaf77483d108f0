#pragma once

#include "core/diagnostic/question_bank.h"
#include "core/diagnostic/round_document.h"
#include "core/error.h"
#include "exchange/report/report.h"

namespace cxw::app {

/// One of the files that a round goes out as.
struct RoundFile
{
    enum Kind { Report, Figures, Votes, Sheets, Ballots };

    Kind kind = Report;
    charts::PrintLook look; ///< of a report or ballots
};

/// .pdf and .html are reports, .json figures, .csv votes, .xlsx sheets of both; empty for another suffix.
[[nodiscard]] std::optional<RoundFile::Kind> roundFileFor(const QString& path);

/// Writes one file of a round, in the document's language. Blocks: never on the GUI thread.
[[nodiscard]] core::Expected<void> writeRoundFile(const core::RoundDocument& document,
                                                  const core::QuestionBank& bank, const RoundFile& file,
                                                  const QString& path);

} // namespace cxw::app
