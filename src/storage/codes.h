#pragma once

#include "core/change_set.h"
#include "core/diagnostic/round.h"
#include "core/history.h"

#include <optional>

namespace cxw::storage {

/// How the file writes what the program holds as an enumeration. The words never change: they are in the
/// CHECKs of the schema and in every file.
[[nodiscard]] QString codeOf(core::QuestionKind kind);
[[nodiscard]] QString codeOf(core::RoundState state);
[[nodiscard]] QString codeOf(core::AskingMode mode);
[[nodiscard]] QString codeOf(core::VotingForm form);
[[nodiscard]] QString codeOf(core::EntityKind kind);
[[nodiscard]] QString codeOf(core::EditAct act);

/// The way back; empty for a word that is none of ours.
[[nodiscard]] std::optional<core::QuestionKind> questionKindFrom(QStringView code);
[[nodiscard]] std::optional<core::RoundState> roundStateFrom(QStringView code);
[[nodiscard]] std::optional<core::AskingMode> askingModeFrom(QStringView code);
[[nodiscard]] std::optional<core::VotingForm> votingFormFrom(QStringView code);
[[nodiscard]] std::optional<core::EntityKind> entityKindFrom(QStringView code);

} // namespace cxw::storage
