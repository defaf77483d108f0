#pragma once

#include "charts/tokens.h"
#include "charts/type_scale.h"
#include "charts/words.h"

#include <QImage>
#include <QPainter>

namespace support {

/// What charts are written in.
inline QFont chartFont()
{
    return cxw::charts::fontFor(cxw::charts::TypeRole::Micro, cxw::charts::reportFont());
}

inline const cxw::charts::Words& english()
{
    static const cxw::charts::Words words(cxw::core::Language::En);
    return words;
}

/// What `paint` leaves on a ground of the theme's surface.
template <class Paint> QImage painted(const cxw::charts::Tokens& tokens, QSize size, Paint paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(tokens.bgSurface);
    QPainter painter(&image);
    paint(painter);
    return image;
}

inline int pixelsLike(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

/// Within a part of it.
inline int pixelsLike(const QImage& image, const QColor& colour, const QRectF& part)
{
    return pixelsLike(image.copy(part.toAlignedRect()), colour);
}

} // namespace support
