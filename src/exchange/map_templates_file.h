#pragma once

#include "core/error.h"
#include "core/touchmap/map_template.h"

namespace cxw::exchange {

/// Reads the maps to begin with from a file, by default the one embedded in the program. Refuses a file in
/// which a language lacks, two templates have the same id, or a touchpoint names an unknown channel.
[[nodiscard]] core::Expected<core::MapTemplates>
readMapTemplates(const QString& path = QStringLiteral(":/maps/templates.json"));

} // namespace cxw::exchange
