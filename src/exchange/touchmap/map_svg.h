#pragma once

#include "exchange/touchmap/map_content.h"

#include <QByteArray>

namespace cxw::exchange {

/// The map as one SVG: its words are text, it has a title and a description, and each touchpoint one that
/// says all of its column. Any thread that may use fonts.
[[nodiscard]] QByteArray mapSvgOf(const MapContent& content, const MapLook& look);

} // namespace cxw::exchange
