#pragma once

#include "core/actions/action.h"
#include "core/diagnostic/question_set.h"
#include "core/diagnostic/round_sheet.h"
#include "core/workspace/workspace.h"

namespace cxw::core {

class UnitOfWork;

/// Everything a workspace holds of the organisation, its rounds and actions, as one value; without drafts,
/// view state and history, and without what lies in the bin.
struct WorkspaceCopy
{
    Workspace workspace;
    std::vector<Person> people;
    std::vector<Question> questions;
    std::vector<WordingRevision> wordings; ///< by question, revision and language
    std::vector<OwnArea> areas;            ///< own ones, in the order of adding
    std::vector<QuestionSet> sets;         ///< own ones, in the order of adding
    std::vector<RoundSheet> rounds;        ///< oldest first
    std::vector<Action> actions;           ///< in the order of adding

    bool operator==(const WorkspaceCopy&) const = default;
};

/// The whole workspace; votes, tallies, agreed scores and what stands beside them in the order of their
/// questions and seats, whys each after the one it explains. Nothing points at a person or a round that was
/// removed; the name in a seat stays. Storage thread.
[[nodiscard]] WorkspaceCopy copyWorkspace(const UnitOfWork& work);

/// Writes a copy into a fresh workspace (its row exists, there is no person, round or action yet). The row
/// takes everything but its id from the copy. Storage thread.
void writeWorkspace(UnitOfWork& work, const WorkspaceCopy& copy);

/// Whether a copy may be written: nobody's work is in the way.
[[nodiscard]] bool isFresh(const UnitOfWork& work);

} // namespace cxw::core
