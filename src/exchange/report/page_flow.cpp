#include "exchange/report/page_flow.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace cxw::exchange {
namespace {

constexpr double kFrameHeight = 32.0; ///< of head and foot with the air to the content

} // namespace

PageFlow::PageFlow(QPdfWriter& writer, PageFrame frame, const charts::Tokens& tokens, const QFont& font)
    : m_writer(writer)
    , m_frame(std::move(frame))
    , m_tokens(tokens)
    , m_font(font)
    , m_painter(&writer)
{
    const QSizeF page = writer.pageLayout().paintRectPixels(writer.resolution()).size();
    m_content = QRectF(0.0, kFrameHeight, page.width(), page.height() - 2.0 * kFrameHeight);
    m_top = m_content.top();
    paintFrame();
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
        QTextLayout layout(part, style.font, &m_writer);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(width() - style.indent);
        layout.endLayout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const QRectF rect = take(std::ceil(line.height() * 1.15));
            m_painter.setPen(style.colour);
            line.draw(&m_painter, rect.topLeft() + QPointF(style.indent, -line.y()));
        }
    }
}

void PageFlow::newPage()
{
    m_writer.newPage();
    ++m_page;
    m_top = m_content.top();
    paintFrame();
    if (m_head)
        m_head();
}

void PageFlow::paintFrame()
{
    const double width = m_content.width();
    const double foot = m_content.bottom() + kFrameHeight / 2.0;
    const QString number = m_frame.pageNumber.arg(m_page).arg(m_frame.pages);
    m_painter.save();
    m_painter.setFont(m_font);
    m_painter.setPen(m_tokens.textMuted);
    const QFontMetricsF metrics(m_font, &m_writer);
    const auto flags = int(Qt::AlignVCenter) | Qt::TextSingleLine;
    m_painter.drawText(QRectF(0, 0, width, kFrameHeight / 2.0), flags | Qt::AlignLeft,
                       metrics.elidedText(m_frame.head, Qt::ElideRight, width));
    m_painter.drawText(QRectF(0, foot, width, kFrameHeight / 2.0), flags | Qt::AlignRight, number);
    m_painter.setPen(m_tokens.borderSubtle);
    m_painter.drawLine(QPointF(0, kFrameHeight / 2.0 + 4.0), QPointF(width, kFrameHeight / 2.0 + 4.0));
    m_painter.restore();
}

} // namespace cxw::exchange
