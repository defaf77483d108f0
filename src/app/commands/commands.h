#pragma once

#include "core/error.h"

#include <QStringList>

namespace cxw::app {

struct CommandContext;

// The commands of the program without a window: each takes its words, does its work and waits for it. They
// throw UsageError when the words make no sense.

[[nodiscard]] core::Expected<void> newCommand(CommandContext& context, const QStringList& words);
[[nodiscard]] core::Expected<void> infoCommand(CommandContext& context, const QStringList& words);
[[nodiscard]] core::Expected<void> importCommand(CommandContext& context, const QStringList& words);
[[nodiscard]] core::Expected<void> exportCommand(CommandContext& context, const QStringList& words);
[[nodiscard]] core::Expected<void> checkCommand(CommandContext& context, const QStringList& words);

} // namespace cxw::app
