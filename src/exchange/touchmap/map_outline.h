#pragma once

#include "exchange/touchmap/map_content.h"

#include <QByteArray>

namespace cxw::exchange {

/// The map as a page for the browser that a screen reader walks through: a heading for each stage and each
/// touchpoint, and under it a list of all that is said of it. Loads nothing.
[[nodiscard]] QByteArray mapOutlineOf(const MapContent& content, charts::Ink ink = charts::Ink::Colour);

} // namespace cxw::exchange
