#pragma once

class QPainter;
class QRectF;
class QString;

namespace cxw::panels {

class Appearance;

/// Width of a key's name in its small box, at least that of a square one.
[[nodiscard]] int keyCapWidth(const QString& key, const Appearance& appearance);

/// Draws the box with the key's name at the left edge of `room`, in the middle of its height; filled for what
/// is on.
void drawKeyCap(QPainter& painter, const QRectF& room, const QString& key, const Appearance& appearance,
                bool on = false);

} // namespace cxw::panels
