#pragma once

#include "exchange/touchmap/map_content.h"

#include <QByteArray>

namespace cxw::exchange {

/// The map as the text of a Mermaid user journey: stages as sections, touchpoints as tasks with a score of 1
/// to 5 for how customers feel, once for each group of personas that feel alike (docs/formats.md).
[[nodiscard]] QByteArray mapMermaidOf(const MapContent& content);

} // namespace cxw::exchange
