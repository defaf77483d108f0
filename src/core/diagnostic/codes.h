#pragma once

#include "core/diagnostic/agreement.h"
#include "core/diagnostic/question.h"
#include "core/diagnostic/round.h"

#include <QStringView>

#include <optional>

namespace cxw::core {

/// How files and tables write the choices of a round and of a question: lower-case English words that never
/// change with the interface.

/// scale context conditional
[[nodiscard]] QString codeOf(QuestionKind kind);
/// draft voting revealed closed
[[nodiscard]] QString codeOf(RoundState state);
/// blind context shown
[[nodiscard]] QString codeOf(AskingMode mode);
/// single counts seats
[[nodiscard]] QString codeOf(VotingForm form);
/// split mixed agreed
[[nodiscard]] QString codeOf(AgreementFlag flag);

[[nodiscard]] std::optional<QuestionKind> questionKindFrom(QStringView code);
[[nodiscard]] std::optional<RoundState> roundStateFrom(QStringView code);
[[nodiscard]] std::optional<AskingMode> askingModeFrom(QStringView code);
[[nodiscard]] std::optional<VotingForm> votingFormFrom(QStringView code);

} // namespace cxw::core
