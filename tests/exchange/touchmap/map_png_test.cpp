#include "exchange/touchmap/map_png.h"

#include "core/long_work.h"
#include "exchange/touchmap/map_sheet.h"
#include "household_content.h"

#include <catch2/catch.hpp>

#include <QImage>
#include <QPainter>
#include <QSet>

#include <atomic>
#include <cmath>
#include <thread>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

using namespace cxw;

namespace {

/// What leaks meanwhile is not told: Qt forgets its list of a picture's rows when a write fails, 8 bytes a
/// row.
class Unwatched final
{
public:
#ifdef __SANITIZE_ADDRESS__
    Unwatched()
    {
        __lsan_disable();
    }
    ~Unwatched()
    {
        __lsan_enable();
    }
#else
    Unwatched() = default;
    ~Unwatched() = default;
#endif
    Q_DISABLE_COPY_MOVE(Unwatched)
};

QImage imageOf(const exchange::MapContent& content, const exchange::MapLook& look)
{
    const auto bytes = mapPngOf(content, look);
    REQUIRE(bytes.has_value());
    QImage image;
    REQUIRE(image.loadFromData(*bytes, "PNG"));
    return image;
}

/// Colours that a picture has, seen at every third pixel.
QSet<QRgb> coloursOf(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return colours;
}

} // namespace

TEST_CASE("a picture is as large as asked for, knows its resolution, and is not blank")
{
    const auto content = support::householdContent();
    const QSizeF size = exchange::MapSheet(content, charts::Ink::Colour, {}).size();
    exchange::MapLook look = support::withoutIcons();
    for (const int scale : {1, 2, 4}) {
        CAPTURE(scale);
        look.scale = scale;
        const QImage image = imageOf(content, look);
        CHECK(image.width() == int(std::ceil(size.width() * scale)));
        CHECK(image.height() == int(std::ceil(size.height() * scale)));
        CHECK(std::abs(image.dotsPerMeterX() - scale * 96.0 / 0.0254) < 2.0);
        const auto colours = coloursOf(image);
        CHECK(colours.contains(charts::printTokens(charts::Ink::Colour).heat.back().fill.rgb()));
        CHECK(colours.size() > 50);
    }
}

TEST_CASE("a picture for a printer without colours has none")
{
    exchange::MapLook look = support::withoutIcons();
    look.ink = charts::Ink::Grey;
    int coloured = 0;
    for (const QRgb each : coloursOf(imageOf(support::householdContent(), look)))
        coloured += std::abs(qRed(each) - qBlue(each)) > 2 || std::abs(qRed(each) - qGreen(each)) > 2;
    CHECK(coloured == 0);
}

TEST_CASE("a wide map is painted in parts without a seam")
{
    const auto content = support::largeContent(140);
    const exchange::MapSheet sheet(content, charts::Ink::Colour, support::withoutIcons().icon);
    REQUIRE(sheet.pieces() > 20);
    QImage once(sheet.size().toSize(), QImage::Format_RGB32);
    once.fill(sheet.tokens().bgSurface);
    QPainter painter(&once);
    sheet.paint(painter, QRectF(QPointF(), sheet.size()));
    painter.end();
    const QImage parts = imageOf(content, support::withoutIcons());
    const QRect inside(QPoint(), once.size());
    CHECK(parts.copy(inside).convertToFormat(QImage::Format_RGB32) == once);
}

TEST_CASE("a picture that is too large for memory is refused with its size in a sentence")
{
    exchange::MapLook look = support::withoutIcons();
    look.scale = 4;
    const auto refused = mapPngOf(support::largeContent(2'000), look);
    REQUIRE_FALSE(refused.has_value());
    const QString sentence = core::sentenceFor(refused.error());
    INFO(sentence.toStdString());
    CHECK(sentence.contains(QStringLiteral("pixels")));
    CHECK(sentence.contains(QStringLiteral("SVG")));
    CHECK(exchange::tooLargeForPng({2'000.0, 1'000.0}, 4).isEmpty());
    CHECK_FALSE(exchange::tooLargeForPng({40'000.0, 100.0}, 1).isEmpty());
}

TEST_CASE("a picture can be called off")
{
    core::LongWork progress;
    progress.cancel();
    const auto cancelled = mapPngOf(support::largeContent(60), support::withoutIcons(), &progress);
    REQUIRE_FALSE(cancelled.has_value());
    CHECK(cancelled.error().kind == core::ErrorKind::Cancelled);
    CHECK(progress.done() == 1);
    CHECK(progress.total() > 4);
}

TEST_CASE("a picture can be called off while its pixels are packed")
{
    core::LongWork progress;
    exchange::MapLook look = support::withoutIcons();
    look.scale = 4;
    std::atomic<bool> isPacking = false;
    std::atomic<bool> isOver = false;
    std::thread hand([&] {
        while (!isOver && (progress.total() == 0 || progress.done() < progress.total()))
            std::this_thread::yield();
        isPacking = !isOver;
        progress.cancel();
    });
    const Unwatched unwatched;
    const auto cancelled = mapPngOf(support::largeContent(60), look, &progress);
    isOver = true;
    hand.join();
    CHECK(isPacking);
    REQUIRE_FALSE(cancelled.has_value());
    CHECK(cancelled.error().kind == core::ErrorKind::Cancelled);
}
