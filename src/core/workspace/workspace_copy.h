#pragma once

#include "core/actions/action.h"
#include "core/calendar/work_calendar.h"
#include "core/complaint/cause.h"
#include "core/complaint/complaint.h"
#include "core/complaint/helps/text_helps.h"
#include "core/complaint/learning/learning_assumptions.h"
#include "core/complaint/saved_filter.h"
#include "core/diagnostic/question_set.h"
#include "core/diagnostic/round_sheet.h"
#include "core/privacy/retention.h"
#include "core/touchmap/redesign.h"
#include "core/touchmap/touchpoint_map.h"
#include "core/workspace/workspace.h"

namespace cxw::core {

class UnitOfWork;

/// Everything a workspace holds of the organisation, its rounds, actions, maps and complaints, as one value;
/// without drafts, view state and history, and without what lies in the bin, unless complaints speak of it.
struct WorkspaceCopy
{
    Workspace workspace;
    std::vector<Person> people;
    std::vector<Question> questions;
    std::vector<WordingRevision> wordings;   ///< by question, revision and language
    std::vector<OwnArea> areas;              ///< own ones, in the order of adding
    std::vector<QuestionSet> sets;           ///< own ones, in the order of adding
    std::vector<RoundSheet> rounds;          ///< oldest first
    std::vector<Action> actions;             ///< in the order of adding
    std::vector<WholeMap> maps;              ///< by position
    std::vector<Redesign> redesigns;         ///< by start
    std::vector<Channel> channels;           ///< by position
    std::vector<Category> categories;        ///< by position, those of the upper level first
    std::vector<Product> products;           ///< by position
    std::vector<Cause> causes;               ///< by position
    std::vector<Tag> tags;                   ///< by position
    std::vector<PolicyPhrase> policyPhrases; ///< by position
    std::vector<Snippet> snippets;           ///< by position
    std::vector<Customer> customers;         ///< in the order of adding
    std::vector<Complaint> complaints;       ///< oldest received first
    std::optional<WorkCalendar> calendar;    ///< empty in a workspace that was never given any
    std::vector<SavedFilter> savedFilters;   ///< in their order
    LearningAssumptions assumptions;
    int retentionMonths = kUsualRetentionMonths;

    bool operator==(const WorkspaceCopy&) const = default;
};

/// The whole workspace; votes, tallies, agreed scores and what stands beside them in the order of their
/// questions and seats, whys each after the one it explains. Nothing points at a person, a round, a
/// touchpoint or a complaint that was removed; the name in a seat stays. Channels, categories, products,
/// causes, tags and customers that were removed are here as long as a complaint speaks of them; a saved
/// filter that speaks of what is not here is left out. Storage thread.
[[nodiscard]] WorkspaceCopy copyWorkspace(const UnitOfWork& work);

/// Writes a copy into a fresh workspace, see isFresh; its row exists. The row takes everything but its id
/// from the copy, complaints keep their references. Storage thread.
void writeWorkspace(UnitOfWork& work, const WorkspaceCopy& copy);

/// Whether a copy may be written: no person, round, action, complaint or what complaints speak of is in the
/// way.
[[nodiscard]] bool isFresh(const UnitOfWork& work);

} // namespace cxw::core
