#pragma once

#include "core/diagnostic/question_bank.h"
#include "core/diagnostic/round_sheet.h"
#include "panels/shared/edit_stack.h"

namespace cxw::panels {

/// Each writes `after` and, undone, writes `before` back. Values only, so that an edit outlives every screen.
[[nodiscard]] Edit roundEdit(const EditName& name, const core::Round& before, const core::Round& after);
[[nodiscard]] Edit voteEdit(const EditName& name, const core::Vote& before, const core::Vote& after);
[[nodiscard]] Edit talliesEdit(const EditName& name, const std::vector<core::Tally>& before,
                               const std::vector<core::Tally>& after);

/// Changes questions of a round; those in `after` that are not in `before` are new and go again on undo.
[[nodiscard]] Edit questionsEdit(const EditName& name, const std::vector<core::RoundQuestion>& before,
                                 const std::vector<core::RoundQuestion>& after);

/// Replaces a draft's whole set (another template).
[[nodiscard]] Edit setEdit(const EditName& name, const core::Round& before, const core::Round& after,
                           const std::vector<core::RoundQuestion>& setBefore,
                           const std::vector<core::RoundQuestion>& setAfter);

/// The same edit, with the shipped questions of `set` copied into the file before, where it does not hold
/// them yet. They stay when the edit is undone: nobody sees them.
[[nodiscard]] Edit withQuestionsCopied(Edit edit, const core::QuestionBank& bank,
                                       const std::vector<core::RoundQuestion>& set);

/// Makes a round with its set and seats; undone, the round goes to the bin.
[[nodiscard]] Edit newRoundEdit(const EditName& name, const core::Round& round,
                                const std::vector<core::RoundQuestion>& set,
                                const std::vector<core::Seat>& seats);

/// Takes away those of `leaves` that are not in `comes`, and saves the others.
void replaceSeats(core::UnitOfWork& work, const std::vector<core::Seat>& leaves,
                  const std::vector<core::Seat>& comes);

/// Records what the group agreed on; an empty one takes it away.
[[nodiscard]] Edit agreedEdit(const EditName& name, core::RoundQuestionId question,
                              const std::optional<core::AgreedScore>& before,
                              const std::optional<core::AgreedScore>& after);

} // namespace cxw::panels
