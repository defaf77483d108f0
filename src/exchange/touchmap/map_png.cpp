#include "exchange/touchmap/map_png.h"

#include "core/long_work.h"
#include "exchange/touchmap/map_sheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::exchange {
namespace {

constexpr double kLongestSide = 32'767.0; // the most that the painter of pixels can reckon with
constexpr double kMostPixels = 150e6;     // 600 MB
constexpr double kDotsPerMetre = 96.0 / 0.0254;

struct MapPngSentences
{
    Q_DECLARE_TR_FUNCTIONS(cxw::exchange::MapPng)
};

QSize pixelsOf(QSizeF size, int scale)
{
    return {int(std::ceil(size.width() * scale)), int(std::ceil(size.height() * scale))};
}

QString tooLarge(QSize pixels)
{
    const QLocale locale;
    return MapPngSentences::tr("The picture would have %1 × %2 pixels, more than fits into memory. Choose a "
                               "smaller size, or a PDF or an SVG, which have no such limit.",
                               "refusal of a picture of a map")
        .arg(locale.toString(pixels.width()), locale.toString(pixels.height()));
}

/// Takes bytes until the work is called off, which ends the writing of a picture.
class StoppableBuffer final : public QBuffer
{
public:
    StoppableBuffer(QByteArray* bytes, const core::LongWork* progress)
        : QBuffer(bytes)
        , m_progress(progress)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 writeData(const char* data, qint64 size) override
    {
        return m_progress && m_progress->isCancelled() ? -1 : QBuffer::writeData(data, size);
    }

private:
    const core::LongWork* m_progress;
};

} // namespace

QString tooLargeForPng(QSizeF size, int scale)
{
    const double width = size.width() * scale;
    const double height = size.height() * scale;
    const bool fits = width <= kLongestSide && height <= kLongestSide && width * height <= kMostPixels;
    return fits ? QString() : tooLarge(pixelsOf(size, scale));
}

core::Expected<QByteArray> mapPngOf(const MapContent& content, const MapLook& look, core::LongWork* progress)
{
    const MapSheet sheet(content, look.ink, look.icon);
    const QSize pixels = pixelsOf(sheet.size(), look.scale);
    const QString refusal = tooLargeForPng(sheet.size(), look.scale);
    QImage image = refusal.isEmpty() ? QImage(pixels, QImage::Format_RGB32) : QImage();
    if (image.isNull())
        return tl::make_unexpected(core::Error{core::ErrorKind::BadInput, tooLarge(pixels)});
    image.fill(sheet.tokens().bgSurface);
    QPainter painter(&image);
    painter.scale(look.scale, look.scale);
    if (progress)
        progress->begin(sheet.pieces());
    if (!sheet.paintInPieces(painter, progress))
        return tl::make_unexpected(core::Error{core::ErrorKind::Cancelled, {}});
    painter.end();
    image.setDotsPerMeterX(int(std::lround(kDotsPerMetre * look.scale)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(QStringLiteral("Title"), sheet.title());
    QByteArray bytes;
    StoppableBuffer buffer(&bytes, progress);
    image.save(&buffer, "PNG");
    if (progress && progress->isCancelled())
        return tl::make_unexpected(core::Error{core::ErrorKind::Cancelled, {}});
    return bytes;
}

} // namespace cxw::exchange
