#pragma once

#include "charts/pages.h"

#include <QFont>
#include <QRectF>

namespace cxw::exchange {

/// What stands on every page.
struct PageFrame
{
    QString head;       ///< workspace, round, date
    QString pageNumber; ///< "Page %1 of %2"
};

/// How a paragraph looks.
struct TextStyle
{
    QFont font;
    QColor colour;
    double indent = 0.0;
};

/// Lays things out down the pages; what is asked for in one piece is never cut. Units are pixels of 96 dpi.
class PageFlow final
{
public:
    /// `page` is the printed area of a sheet.
    PageFlow(QSizeF page, PageFrame frame, const QColor& line, const TextStyle& text);

    /// On the present page; what the stroke refers to must live as long as the pages.
    void draw(charts::Stroke stroke) { m_sheets.back().push_back(std::move(stroke)); }
    [[nodiscard]] double width() const { return m_content.width(); }
    /// The most that one piece can take.
    [[nodiscard]] double height() const { return m_content.height(); }
    [[nodiscard]] std::size_t pages() const { return m_sheets.size(); }

    /// Starts a new page unless so much room is left.
    void keep(double height);
    /// The next rectangle over the whole width, in one piece.
    [[nodiscard]] QRectF take(double height);
    /// Air, dropped at the foot of a page.
    void skip(double height);
    /// Text that wraps and goes on over the page, never within a line.
    void paragraph(const QString& text, const TextStyle& style);
    /// Does `head` again at the top of each new page, until it is called with nothing.
    void repeatOnNewPages(std::function<void()> head) { m_head = std::move(head); }

    /// The pages with head and foot; nothing may be drawn after it.
    [[nodiscard]] std::vector<std::vector<charts::Stroke>> finish();

private:
    void newPage();
    [[nodiscard]] charts::Stroke frameOf(std::size_t page) const;

    PageFrame m_frame;
    QColor m_line;
    TextStyle m_text;
    QRectF m_content;
    double m_top = 0.0; ///< where the next thing goes
    std::vector<std::vector<charts::Stroke>> m_sheets;
    std::function<void()> m_head;
};

} // namespace cxw::exchange
