#pragma once

#include "core/actions/action.h"
#include "core/diagnostic/round_results.h"
#include "core/language.h"
#include "core/workspace/workspace.h"

namespace cxw::core {

class UnitOfWork;

/// One action with all that a report says of it.
struct ActionRecord
{
    Action action;
    QString owner;                        ///< empty: nobody
    QString cause;                        ///< the root cause that it takes away; empty: of none
    std::optional<Round> round;           ///< of the answer it came from; empty for one that stands alone
    QString question;                     ///< the label of what was asked there
    std::optional<QuestionResult> result; ///< how that was answered; empty where it was dropped
};

/// The whole register on one day.
struct ActionsDocument
{
    Workspace workspace;
    QDate today;
    /// Open ones first, the most overdue on top and those without a date last; then done and dropped ones,
    /// the newest first.
    std::vector<ActionRecord> actions;
    Language language = Language::En; ///< of the questions
};

/// Storage thread.
[[nodiscard]] ActionsDocument loadActions(const UnitOfWork& work, QDate today, Language language);

} // namespace cxw::core
