#pragma once

#include "core/diagnostic/votes_import.h"

namespace cxw::core {

/// A file's rows as further answers to a round that is a draft or being voted on. Refuses a round that is no
/// longer open, one that counts hands or answers of a single person, and a question it does not ask. The
/// other half of planVotesImport.
[[nodiscard]] Expected<VotesImport> planIntoRound(const RoundSheet& round, const std::vector<FileVote>& rows,
                                                  const VotesImportContext& context);

} // namespace cxw::core
