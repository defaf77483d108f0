#pragma once

#include "core/diagnostic/own_content.h"
#include "core/diagnostic/question_bank.h"
#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/round_sheet.h"
#include "core/id_source.h"

namespace cxw::core {

/// The rules by which a round's set is put together before the first answer. Free functions on values: what
/// they return is what changes, to be saved and undone by the caller.

/// A draft held on `date`, from which its due dates count, with one seat and no question yet: one person
/// answers.
[[nodiscard]] RoundSheet draftRound(int number, QDate date, const QString& templateId, IdSource& ids);

/// A fresh set from a template, in the bank's order of areas.
[[nodiscard]] std::vector<RoundQuestion>
questionsFromTemplate(const QuestionBank& bank, const QuestionTemplate& chosen, RoundId round, IdSource& ids);

/// A fresh set as the workspace keeps it, every question in its newest wording. Questions that neither the
/// bank nor the workspace knows are left out.
[[nodiscard]] std::vector<RoundQuestion> questionsFromSet(const QuestionBank& bank, const OwnContent& own,
                                                          const QuestionSet& chosen,
                                                          const WordingTable& wordings, RoundId round,
                                                          IdSource& ids);

/// What a round asks, as an own set keeps it.
[[nodiscard]] std::vector<QuestionSetItem> itemsOf(const std::vector<RoundQuestion>& set);

/// The set of an earlier round, dropped ones and wordings included, for a new one; remarks stay behind.
[[nodiscard]] std::vector<RoundQuestion> questionsFromRound(const RoundSheet& earlier, RoundId round,
                                                            IdSource& ids);

[[nodiscard]] RoundQuestion dropped(RoundQuestion question, const QString& reason);
[[nodiscard]] RoundQuestion broughtBack(RoundQuestion question);

/// `question` as the last of its area in `set`; of an area that nothing is asked in yet, as the last of all.
[[nodiscard]] RoundQuestion addedToArea(const std::vector<RoundQuestion>& set, const Question& question,
                                        const QString& reason, RoundId round, IdSource& ids);

/// What a swap changes: the one that leaves and the reserve that takes its place.
struct Swap
{
    RoundQuestion leaves;
    RoundQuestion comes;
};
[[nodiscard]] Swap swappedIn(const std::vector<RoundQuestion>& set, const Question& reserve,
                             const RoundQuestion& leaving, const QString& reason, RoundId round,
                             IdSource& ids);

/// `question` one place earlier (-1) or later (+1) within its area; empty at the edge. Two rows: the two that
/// trade their positions.
[[nodiscard]] std::vector<RoundQuestion> movedWithinArea(const std::vector<RoundQuestion>& set,
                                                         RoundQuestionId question, int step);

/// What the head of the tailoring screen counts.
struct AreaTally
{
    AreaId area;
    int asked = 0;
    int scored = 0;
    int context = 0;
    int dropped = 0;
    int own = 0;
    int all = 0;

    bool operator==(const AreaTally&) const = default;
};

/// One per area of the set, in the bank's order, then own areas.
[[nodiscard]] std::vector<AreaTally> tallyByArea(const QuestionBank& bank,
                                                 const std::vector<RoundQuestion>& set);

[[nodiscard]] bool isOwn(const QuestionId& question);
[[nodiscard]] bool isOwn(const AreaId& area);
/// "own." and the id in letters and digits.
[[nodiscard]] QuestionId ownQuestionId(IdSource& ids);
[[nodiscard]] AreaId ownAreaId(IdSource& ids);

} // namespace cxw::core
