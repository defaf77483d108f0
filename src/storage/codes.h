#pragma once

#include "core/change_set.h"
#include "core/history.h"

#include <optional>

namespace cxw::storage {

/// How the history table writes what the program holds as an enumeration; the words of rounds and questions
/// stand in core/diagnostic/codes.h. The words never change: they are in every file.
[[nodiscard]] QString codeOf(core::EntityKind kind);
[[nodiscard]] QString codeOf(core::EditAct act);

/// The way back; empty for a word that is none of ours.
[[nodiscard]] std::optional<core::EntityKind> entityKindFrom(QStringView code);

} // namespace cxw::storage
