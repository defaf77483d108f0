#include "exchange/touchmap/map_pdf.h"

#include "charts/type_scale.h"
#include "core/long_work.h"
#include "exchange/touchmap/map_sheet.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>
#include <cmath>

namespace cxw::exchange {
namespace {

constexpr int kResolution = 96; // one unit is one pixel of the screen, as the painters reckon
constexpr double kMarginMm = 10.0;
constexpr double kOverlap = 30.0;  // 8 mm
constexpr double kPageName = 20.0; // at the foot of a tile
constexpr double kReadable = 0.75; // 12 pixels become 6.75 points
constexpr double kMostScale = 2.0; // of a small map on large paper that nobody chose
constexpr double kCross = 8.0;

QPageSize::PageSizeId sizeOf(MapPaper paper)
{
    switch (paper) {
    case MapPaper::A3: return QPageSize::A3;
    case MapPaper::A2: return QPageSize::A2;
    case MapPaper::A1: return QPageSize::A1;
    case MapPaper::A0: return QPageSize::A0;
    case MapPaper::Letter: return QPageSize::Letter;
    case MapPaper::Fitting:
    case MapPaper::A4: break;
    }
    return QPageSize::A4;
}

QPageLayout lyingOrStanding(MapPaper paper, QPageLayout::Orientation orientation)
{
    const QMarginsF margins(kMarginMm, kMarginMm, kMarginMm, kMarginMm);
    return {QPageSize(sizeOf(paper)), orientation, margins, QPageLayout::Millimeter};
}

QSizeF areaOf(const QPageLayout& layout)
{
    return layout.paintRectPixels(kResolution).size();
}

/// Of a tile: without the strip for its name.
QSizeF tileOf(const QPageLayout& layout)
{
    return areaOf(layout) - QSizeF(0.0, kPageName);
}

int tilesAlong(double length, double tile)
{
    return std::max(1, int(std::ceil((length - kOverlap) / (tile - kOverlap))));
}

MapPages onOnePage(QSizeF sheet, MapPaper paper)
{
    MapPages best{.paper = paper, .layout = {}, .scale = 0.0};
    for (const auto orientation : {QPageLayout::Landscape, QPageLayout::Portrait}) {
        const QPageLayout layout = lyingOrStanding(paper, orientation);
        const QSizeF area = areaOf(layout);
        const double scale = std::min(area.width() / sheet.width(), area.height() / sheet.height());
        if (scale > best.scale)
            best = {.paper = paper, .layout = layout, .scale = scale};
    }
    return best;
}

MapPages onFittingPage(QSizeF sheet)
{
    constexpr std::array kPapers{MapPaper::A4, MapPaper::A3, MapPaper::A2, MapPaper::A1, MapPaper::A0};
    for (const MapPaper each : kPapers)
        if (MapPages pages = onOnePage(sheet, each); pages.scale >= kReadable) {
            pages.scale = std::min(pages.scale, kMostScale);
            return pages;
        }
    return onOnePage(sheet, MapPaper::A0);
}

MapPages inTiles(QSizeF sheet, MapPaper paper)
{
    MapPages best;
    for (const auto orientation : {QPageLayout::Landscape, QPageLayout::Portrait}) {
        const QPageLayout layout = lyingOrStanding(paper, orientation);
        const QSizeF tile = tileOf(layout);
        const MapPages pages{.paper = paper,
                             .layout = layout,
                             .rows = tilesAlong(sheet.height(), tile.height()),
                             .columns = tilesAlong(sheet.width(), tile.width())};
        if (orientation == QPageLayout::Landscape || pages.count() < best.count())
            best = pages;
    }
    return best;
}

/// One sheet of many.
struct Tile
{
    const MapSheet& sheet;
    const MapPages& pages;
    int row = 0;
    int column = 0;
};

/// Where the neighbours' paper begins, with crosses at the corners to lay one on the other.
void paintOverlap(QPainter& painter, const Tile& tile, const QRectF& room)
{
    QPen pen(tile.sheet.tokens().textMuted, 1.0);
    pen.setDashPattern({6.0, 4.0});
    painter.setPen(pen);
    std::vector<double> across;
    std::vector<double> down;
    if (tile.column > 0)
        across.push_back(room.left() + kOverlap);
    if (tile.column + 1 < tile.pages.columns)
        across.push_back(room.right() - kOverlap);
    if (tile.row > 0)
        down.push_back(room.top() + kOverlap);
    if (tile.row + 1 < tile.pages.rows)
        down.push_back(room.bottom() - kOverlap);
    for (const double x : across)
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
    for (const double y : down)
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
    painter.setPen(QPen(tile.sheet.tokens().textPrimary, 1.0));
    const auto cross = [&painter](double x, double y) {
        painter.drawLine(QPointF(x - kCross, y), QPointF(x + kCross, y));
        painter.drawLine(QPointF(x, y - kCross), QPointF(x, y + kCross));
    };
    for (const double x : across)
        for (const double y : {room.top() + kCross, room.bottom() - kCross})
            cross(x, y);
    for (const double y : down)
        for (const double x : {room.left() + kCross, room.right() - kCross})
            cross(x, y);
}

void paintPageName(QPainter& painter, const Tile& tile, const QRectF& room)
{
    const charts::Words& words = tile.sheet.words();
    const QString place = words
                              .translate("cxw::exchange::MapPdf", "row %1, column %2",
                                         "name of a sheet of a tiled picture: where it belongs")
                              .arg(tile.row + 1)
                              .arg(tile.column + 1);
    const QString count = words
                              .translate("cxw::exchange::MapPdf", "sheet %1 of %2",
                                         "name of a sheet of a tiled picture: its number")
                              .arg(tile.row * tile.pages.columns + tile.column + 1)
                              .arg(tile.pages.count());
    painter.setFont(inRole(charts::TypeRole::Micro, tile.sheet.font()));
    painter.setPen(tile.sheet.tokens().textSecondary);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, place);
    painter.drawText(room, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine,
                     tile.sheet.title() + QStringLiteral(" · ") + count);
}

void paintTile(QPainter& painter, const Tile& tile)
{
    const QSizeF size = tileOf(tile.pages.layout);
    const QRectF room(QPointF(), size);
    const QPointF offset(tile.column * (size.width() - kOverlap), tile.row * (size.height() - kOverlap));
    painter.save();
    painter.setClipRect(room);
    painter.translate(-offset);
    tile.sheet.paint(painter, room.translated(offset));
    painter.restore();
    paintOverlap(painter, tile, room);
    paintPageName(painter, tile, QRectF(0.0, size.height(), size.width(), kPageName));
}

/// False when it was called off.
bool paintOnePage(QPainter& painter, const MapSheet& sheet, const MapPages& pages, core::LongWork* progress)
{
    if (progress)
        progress->begin(sheet.pieces());
    const QSizeF area = areaOf(pages.layout);
    painter.translate((area.width() - sheet.size().width() * pages.scale) / 2.0, 0.0);
    painter.scale(pages.scale, pages.scale);
    return sheet.paintInPieces(painter, progress);
}

/// False when it was called off.
bool paintTiles(QPainter& painter, QPdfWriter& writer, const MapSheet& sheet, const MapPages& pages,
                core::LongWork* progress)
{
    if (progress)
        progress->begin(pages.count());
    for (int row = 0; row < pages.rows; ++row)
        for (int column = 0; column < pages.columns; ++column) {
            if (row + column > 0)
                writer.newPage();
            paintTile(painter, {sheet, pages, row, column});
            if (progress && !progress->advance())
                return false;
        }
    return true;
}

} // namespace

MapPages pagesFor(QSizeF sheet, const MapLook& look)
{
    if (look.tiled)
        return inTiles(sheet, look.paper == MapPaper::Fitting ? MapPaper::A4 : look.paper);
    return look.paper == MapPaper::Fitting ? onFittingPage(sheet) : onOnePage(sheet, look.paper);
}

core::Expected<QByteArray> mapPdfOf(const MapContent& content, const MapLook& look, core::LongWork* progress)
{
    const MapSheet sheet(content, look.ink, look.icon);
    const MapPages pages = pagesFor(sheet.size(), look);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setTitle(sheet.title());
    writer.setCreator(QStringLiteral("CX Workbench"));
    writer.setPageLayout(pages.layout);
    QPainter painter(&writer);
    const bool isWhole = look.tiled ? paintTiles(painter, writer, sheet, pages, progress)
                                    : paintOnePage(painter, sheet, pages, progress);
    if (!isWhole)
        return tl::make_unexpected(core::Error{core::ErrorKind::Cancelled, {}});
    painter.end();
    return bytes;
}

} // namespace cxw::exchange
