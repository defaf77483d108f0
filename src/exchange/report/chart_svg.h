#pragma once

#include <QByteArray>
#include <QSizeF>

#include <functional>

class QPainter;

namespace cxw::exchange {

/// What `paint` draws into a picture of this size, as a whole SVG document.
[[nodiscard]] QByteArray svgOf(QSizeF size, const std::function<void(QPainter&)>& paint);

} // namespace cxw::exchange
