#pragma once

#include "core/error.h"
#include "exchange/touchmap/map_content.h"

#include <QByteArray>
#include <QPageLayout>

namespace cxw::core {
class LongWork;
}

namespace cxw::exchange {

/// How a map of some size comes onto paper.
struct MapPages
{
    MapPaper paper = MapPaper::A4;
    QPageLayout layout;
    double scale = 1.0; ///< on the one page
    int rows = 1;
    int columns = 1;

    [[nodiscard]] int count() const { return rows * columns; }
};

/// On one page, lying or standing as it is larger; tiled on as few as it takes (of A4 where no paper is
/// named), each as large as on the screen.
[[nodiscard]] MapPages pagesFor(QSizeF sheet, const MapLook& look);

/// The map as lines and text. Sheets of a tiled one have the strip that they share with their neighbours
/// marked, and say where they belong: "row 2, column 3". Cancelled when `progress` was called off. Any thread
/// that may use fonts.
[[nodiscard]] core::Expected<QByteArray> mapPdfOf(const MapContent& content, const MapLook& look,
                                                  core::LongWork* progress = nullptr);

} // namespace cxw::exchange
