#pragma once

#include "core/error.h"
#include "exchange/touchmap/map_content.h"

#include <QByteArray>

namespace cxw::core {
class LongWork;
}

namespace cxw::exchange {

/// A sentence that says why a picture of so many pixels cannot be made; null when it can.
[[nodiscard]] QString tooLargeForPng(QSizeF size, int scale);

/// The map as pixels, `look.scale` of them for each of the screen's. Refuses what is too large for memory;
/// Cancelled when `progress` was called off. Any thread that may use fonts.
[[nodiscard]] core::Expected<QByteArray> mapPngOf(const MapContent& content, const MapLook& look,
                                                  core::LongWork* progress = nullptr);

} // namespace cxw::exchange
