#pragma once

#include "core/diagnostic/votes_import.h"

namespace cxw::core {

/// A new, revealed round out of a file's rows; `date` invalid means today. Refuses a question the workspace
/// does not know. One half of planVotesImport.
[[nodiscard]] Expected<VotesImport> planNewRound(const UnitOfWork& work, const std::vector<FileVote>& rows,
                                                 QDate date, const VotesImportContext& context);

} // namespace cxw::core
