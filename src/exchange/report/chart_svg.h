#pragma once

#include <QByteArray>
#include <QSizeF>

#include <functional>

class QPainter;
class QXmlStreamWriter;

namespace cxw::exchange {

/// What `paint` draws into a picture of this size, as a whole SVG document.
[[nodiscard]] QByteArray svgOf(QSizeF size, const std::function<void(QPainter&)>& paint);

/// The SVG inside a page, as one picture that a screen reader calls `label`, or passes over when it is empty.
void embedSvg(QXmlStreamWriter& html, const QByteArray& svg, QSizeF size, const QString& label);

} // namespace cxw::exchange
