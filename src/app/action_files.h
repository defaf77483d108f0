#pragma once

#include "core/actions/action_register.h"
#include "core/diagnostic/question_bank.h"
#include "core/error.h"

namespace cxw::app {

/// The actions that go out, on which day and in which language.
struct ActionsContent
{
    std::vector<core::ListedAction> actions;
    QDate today;
    core::Language language = core::Language::En;
};

/// .json, .csv and .xlsx hold the register of actions.
[[nodiscard]] bool isActionsFile(const QString& path);

/// Writes the register as the suffix of `path` says. Blocks: never on the GUI thread.
[[nodiscard]] core::Expected<void> writeActionsFile(const ActionsContent& content,
                                                    const core::QuestionBank& bank, const QString& path);

} // namespace cxw::app
