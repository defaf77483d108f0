#pragma once

#include <QIcon>

class QPainter;

namespace cxw::panels {

class Appearance;

/// A line icon by the name it has in the bootstrap-icons set, in the colour of the text beside it. Drawn from
/// its vectors at the size and pixel ratio asked for; follows the theme. The appearance must outlive the
/// icon.
[[nodiscard]] QIcon lineIcon(const QString& name, const Appearance& appearance, const QColor& colour = {});
/// The same icon as lines, for pictures that go out as a file. Any thread.
void paintLineIcon(QPainter& painter, const QRectF& room, const QString& name, const QColor& colour);

} // namespace cxw::panels
