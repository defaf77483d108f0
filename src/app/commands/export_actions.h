#pragma once

#include "app/commands/command_context.h"
#include "app/commands/command_options.h"

namespace cxw::app {

/// `export FILE OUT --what actions`: the register over all rounds, as .json or .csv.
[[nodiscard]] core::Expected<void> exportActions(CommandContext& context, const CommandOptions& options);

} // namespace cxw::app
