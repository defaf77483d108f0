#include "panels/touchmap/view/icon_cache.h"

#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QPainter>

#include <cmath>

namespace cxw::panels {

IconCache::IconCache(const Appearance& appearance)
    : m_appearance(appearance)
{
}

charts::IconPainter IconCache::painter()
{
    return [this](QPainter& painter, const QRectF& room, const QString& name, const QColor& colour) {
        paint(painter, room, name, colour);
    };
}

void IconCache::paint(QPainter& painter, const QRectF& room, const QString& name, const QColor& colour)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int pixels = int(std::lround(room.width() * ratio));
    if (pixels <= 0)
        return;
    QPixmap& pixmap = m_pixmaps[{name, colour.rgba(), pixels}];
    if (pixmap.isNull()) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter once(&pixmap);
        lineIcon(name, m_appearance, colour).paint(&once, QRect(0, 0, pixels, pixels));
    }
    painter.drawPixmap(QRectF(QPointF(std::round(room.left()), std::round(room.top())), room.size()), pixmap,
                       QRectF(pixmap.rect()));
}

} // namespace cxw::panels
