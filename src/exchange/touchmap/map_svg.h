#pragma once

#include "core/error.h"
#include "exchange/touchmap/map_content.h"

#include <QByteArray>

namespace cxw::core {
class LongWork;
}

namespace cxw::exchange {

/// The map as one SVG: its words are text, it has a title and a description, and each touchpoint one that
/// says all of its column. Cancelled when `progress` was called off. Any thread that may use fonts.
[[nodiscard]] core::Expected<QByteArray> mapSvgOf(const MapContent& content, const MapLook& look,
                                                  core::LongWork* progress = nullptr);

} // namespace cxw::exchange
