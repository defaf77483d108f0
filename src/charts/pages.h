#pragma once

#include "charts/tokens.h"

#include <QPageLayout>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace cxw::charts {

enum class Paper { A4, Letter };

/// Grey: for a printer without colours.
enum class Ink { Colour, Grey };

/// How something is printed.
struct PrintLook
{
    Paper paper = Paper::A4;
    Ink ink = Ink::Colour;

    bool operator==(const PrintLook&) const = default;
};

/// The colours of what is printed.
[[nodiscard]] Tokens printTokens(Ink ink);

/// One thing on a sheet, painted in pixels of 96 dpi from the corner of the printed area.
using Stroke = std::function<void(QPainter&)>;

/// Sheets of paper with what stands on them, laid out once and painted alike on screen, printer and PDF.
/// Fonts are no matter for two threads at once: whoever paints on another thread lays out pages of their own.
struct Pages
{
    QString title;
    QPageLayout layout;
    std::vector<std::vector<Stroke>> sheets;
    std::shared_ptr<const void> content; ///< what the strokes speak of
};

/// A sheet in pixels of 96 dpi, and the printed area on it.
[[nodiscard]] QSizeF sheetSize(const Pages& pages);
[[nodiscard]] QRectF printedArea(const Pages& pages);

/// One sheet without its margins.
void paintSheet(QPainter& painter, const Pages& pages, std::size_t sheet);

/// All sheets in their size; `device` takes their layout.
void printSheets(const Pages& pages, QPagedPaintDevice& device);

} // namespace cxw::charts
