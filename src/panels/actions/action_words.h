#pragma once

#include "core/actions/action_register.h"

namespace cxw::panels {

/// "open", "done", "dropped".
[[nodiscard]] QString statusWord(core::ActionStatus status);

/// "9 days late", "today", "in 12 days"; empty for an action that is not open or has no date.
[[nodiscard]] QString dueWord(const core::Action& action, QDate today);

/// "Round 2: Induction builds a customer mindset".
[[nodiscard]] QString originWord(const std::optional<core::AnswerOrigin>& origin);

} // namespace cxw::panels
