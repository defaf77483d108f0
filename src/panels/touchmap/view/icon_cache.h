#pragma once

#include "charts/touchmap/map_picture.h"

#include <QHash>
#include <QPixmap>

namespace cxw::panels {

class Appearance;

/// Line icons as a map paints them, hundreds at a time: each is drawn once per size and colour.
class IconCache final
{
public:
    explicit IconCache(const Appearance& appearance);

    /// Lives as long as the cache.
    [[nodiscard]] charts::IconPainter painter();

private:
    struct Key
    {
        QString name;
        QRgb colour = 0;
        int pixels = 0;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed)
        {
            return qHashMulti(seed, key.name, key.colour, key.pixels);
        }
    };

    void paint(QPainter& painter, const QRectF& room, const QString& name, const QColor& colour);

    const Appearance& m_appearance;
    QHash<Key, QPixmap> m_pixmaps;
};

} // namespace cxw::panels
