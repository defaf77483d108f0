#pragma once

#include "charts/tokens.h"

#include <QFont>
#include <QPainter>
#include <QPdfWriter>

#include <functional>

namespace cxw::exchange {

/// What stands on every page.
struct PageFrame
{
    QString head;       ///< workspace, round, date
    QString pageNumber; ///< "Page %1 of %2"
    int pages = 0;      ///< how many there will be; 0 while they are being counted
};

/// How a paragraph looks.
struct TextStyle
{
    QFont font;
    QColor colour;
    double indent = 0.0;
};

/// Lays things out down the pages of a PDF; what is asked for in one piece is never cut. Units are pixels of
/// 96 dpi.
class PageFlow final
{
public:
    PageFlow(QPdfWriter& writer, PageFrame frame, const charts::Tokens& tokens, const QFont& font);

    [[nodiscard]] QPainter& painter() { return m_painter; }
    [[nodiscard]] double width() const { return m_content.width(); }
    [[nodiscard]] int pages() const { return m_page; }

    /// Starts a new page unless so much room is left.
    void keep(double height);
    /// The next rectangle over the whole width, in one piece.
    [[nodiscard]] QRectF take(double height);
    /// Air, dropped at the foot of a page.
    void skip(double height);
    /// Text that wraps and goes on over the page, never within a line.
    void paragraph(const QString& text, const TextStyle& style);
    /// Paints `head` again at the top of each new page, until it is called with nothing.
    void repeatOnNewPages(std::function<void()> head) { m_head = std::move(head); }

private:
    void newPage();
    void paintFrame();

    QPdfWriter& m_writer;
    PageFrame m_frame;
    const charts::Tokens& m_tokens;
    QFont m_font;
    QPainter m_painter;
    QRectF m_content;
    double m_top = 0.0; ///< where the next thing goes
    int m_page = 1;
    std::function<void()> m_head;
};

} // namespace cxw::exchange
