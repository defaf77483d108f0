#pragma once

#include "core/diagnostic/round_sheet.h"
#include "core/workspace/workspace.h"

namespace cxw::core {

class UnitOfWork;

/// Everything a workspace holds of the organisation and its rounds, as one value; without drafts, view state
/// and history, and without what lies in the bin.
struct WorkspaceCopy
{
    Workspace workspace;
    std::vector<Person> people;
    std::vector<Question> questions;
    std::vector<WordingRevision> wordings; ///< by question, revision and language
    std::vector<RoundSheet> rounds;        ///< oldest first

    bool operator==(const WorkspaceCopy&) const = default;
};

/// The whole workspace; votes, tallies and agreed scores in the order of their questions and seats. A round
/// no longer points at a person who was removed; the name in the seat stays. Storage thread.
[[nodiscard]] WorkspaceCopy copyWorkspace(const UnitOfWork& work);

/// Writes a copy into a fresh workspace (its row exists, there is no person and no round yet). The row takes
/// everything but its id from the copy. Storage thread.
void writeWorkspace(UnitOfWork& work, const WorkspaceCopy& copy);

/// Whether a copy may be written: nobody's work is in the way.
[[nodiscard]] bool isFresh(const UnitOfWork& work);

} // namespace cxw::core
