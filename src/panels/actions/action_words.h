#pragma once

#include "core/actions/action_register.h"

namespace cxw::panels {

/// "open", "done", "dropped".
[[nodiscard]] QString statusWord(core::ActionStatus status);

/// "9 days late", "today", "in 12 days"; empty for an action that is not open or has no date.
[[nodiscard]] QString dueWord(const core::Action& action, QDate today);

/// "Cause: tariff change not announced".
[[nodiscard]] QString causeWord(const QString& cause);
/// The cause that it takes away, or the answer that it came from.
[[nodiscard]] QString originWord(const core::ListedAction& listed);
/// "Round 2: Induction builds a customer mindset".
[[nodiscard]] QString originWord(const std::optional<core::AnswerOrigin>& origin);

} // namespace cxw::panels
