#include "charts/pages.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace cxw::charts {
namespace {

constexpr int kResolution = 96; // one unit is one pixel of the screen, as the painters reckon

} // namespace

Tokens printTokens(Ink ink)
{
    const Tokens colours = tokensFor(Theme::Light);
    return ink == Ink::Grey ? greyOf(colours) : colours;
}

QSizeF sheetSize(const Pages& pages)
{
    return pages.layout.fullRectPixels(kResolution).size();
}

QRectF printedArea(const Pages& pages)
{
    return pages.layout.paintRectPixels(kResolution);
}

void paintSheet(QPainter& painter, const Pages& pages, std::size_t sheet)
{
    for (const Stroke& stroke : pages.sheets[sheet])
        stroke(painter);
}

void printSheets(const Pages& pages, QPagedPaintDevice& device)
{
    device.setPageLayout(pages.layout);
    QPainter painter(&device);
    const double scale = double(device.logicalDpiX()) / kResolution;
    painter.scale(scale, scale);
    for (std::size_t sheet = 0; sheet < pages.sheets.size(); ++sheet) {
        if (sheet > 0)
            device.newPage();
        paintSheet(painter, pages, sheet);
    }
}

} // namespace cxw::charts
