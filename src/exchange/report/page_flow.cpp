#include "exchange/report/page_flow.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace cxw::exchange {
namespace {

constexpr double kFrameHeight = 32.0; ///< of head and foot with the air to the content

} // namespace

PageFlow::PageFlow(QSizeF page, PageFrame frame, const QColor& line, const TextStyle& text)
    : m_frame(std::move(frame))
    , m_line(line)
    , m_text(text)
    , m_content(0.0, kFrameHeight, page.width(), page.height() - 2.0 * kFrameHeight)
    , m_top(m_content.top())
    , m_sheets(1)
{
}

void PageFlow::keep(double height)
{
    const bool fits = m_top + height <= m_content.bottom();
    const bool isFresh = m_top <= m_content.top();
    if (!fits && !isFresh)
        newPage();
}

QRectF PageFlow::take(double height)
{
    keep(height);
    const QRectF rect(m_content.left(), m_top, m_content.width(), height);
    m_top += height;
    return rect;
}

void PageFlow::skip(double height)
{
    if (m_top > m_content.top())
        m_top += height;
}

void PageFlow::paragraph(const QString& text, const TextStyle& style)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const QString& part : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(part, style.font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(width() - style.indent);
        layout.endLayout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const QRectF rect = take(std::ceil(line.height() * 1.15));
            // The words of the line, not its layout: that belongs to the fonts of this thread.
            draw([style, base = rect.topLeft() + QPointF(style.indent, line.ascent()),
                  words = part.mid(line.textStart(), line.textLength())](QPainter& painter) {
                painter.setFont(style.font);
                painter.setPen(style.colour);
                painter.drawText(base, words);
            });
        }
    }
}

void PageFlow::newPage()
{
    m_sheets.emplace_back();
    m_top = m_content.top();
    if (m_head)
        m_head();
}

charts::Stroke PageFlow::frameOf(std::size_t page) const
{
    return [text = m_text, line = m_line, width = m_content.width(),
            foot = m_content.bottom() + kFrameHeight / 2.0, head = m_frame.head,
            number = m_frame.pageNumber.arg(page + 1).arg(m_sheets.size())](QPainter& painter) {
        painter.setFont(text.font);
        painter.setPen(text.colour);
        const QFontMetricsF metrics(text.font, painter.device());
        const auto flags = int(Qt::AlignVCenter) | Qt::TextSingleLine;
        painter.drawText(QRectF(0, 0, width, kFrameHeight / 2.0), flags | Qt::AlignLeft,
                         metrics.elidedText(head, Qt::ElideRight, width));
        painter.drawText(QRectF(0, foot, width, kFrameHeight / 2.0), flags | Qt::AlignRight, number);
        painter.setPen(line);
        painter.drawLine(QPointF(0, kFrameHeight / 2.0 + 4.0), QPointF(width, kFrameHeight / 2.0 + 4.0));
    };
}

std::vector<std::vector<charts::Stroke>> PageFlow::finish()
{
    for (std::size_t page = 0; page < m_sheets.size(); ++page)
        m_sheets[page].insert(m_sheets[page].begin(), frameOf(page));
    return std::move(m_sheets);
}

} // namespace cxw::exchange
