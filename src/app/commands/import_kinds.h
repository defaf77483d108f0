#pragma once

#include "core/error.h"

namespace cxw::app {

struct CommandContext;
struct CommandOptions;

/// `import … --as complaints`: shows how the columns are read before it writes. Throws UsageError.
[[nodiscard]] core::Expected<void> importComplaintsFile(CommandContext& context,
                                                        const CommandOptions& options);

/// `import … --as map`: a map as JSON or as a table, by the suffix.
[[nodiscard]] core::Expected<void> importMapFile(CommandContext& context, const CommandOptions& options);

} // namespace cxw::app
