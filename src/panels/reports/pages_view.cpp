#include "panels/reports/pages_view.h"

#include "panels/theme/appearance.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

constexpr double kAround = 16.0; ///< around and between sheets
constexpr double kLargest = 1.5; ///< of a sheet's size in pixels of 96 dpi, at 100 % text size

} // namespace

PagesView::PagesView(const Appearance& appearance, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("pages"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the sheets' width
    connect(&appearance, &Appearance::changed, this, &PagesView::fitScrollBar);
    show(nullptr);
}

void PagesView::show(const std::shared_ptr<const charts::Pages>& pages)
{
    m_pages = pages;
    setAccessibleName(
        pages ? tr("Preview of %n page(s)", "of a report, for a screen reader", int(pages->sheets.size()))
              : tr("Preview", "of a report, for a screen reader"));
    setAccessibleDescription(pages ? pages->title : QString());
    fitScrollBar();
}

double PagesView::scale() const
{
    const double room = viewport()->width() - 2.0 * m_appearance.px(kAround);
    return std::clamp(room / charts::sheetSize(*m_pages).width(), 0.1,
                      m_appearance.px(100.0 * kLargest) / 100.0);
}

QRectF PagesView::sheetRect(std::size_t sheet) const
{
    const QSizeF size = charts::sheetSize(*m_pages) * scale();
    const double gap = m_appearance.px(kAround);
    return {std::round((viewport()->width() - size.width()) / 2.0),
            std::round(gap + double(sheet) * (size.height() + gap)) - verticalScrollBar()->value(),
            std::round(size.width()), std::round(size.height())};
}

void PagesView::fitScrollBar()
{
    int height = 0;
    if (m_pages && !m_pages->sheets.empty())
        height = int(sheetRect(m_pages->sheets.size() - 1).bottom()) + verticalScrollBar()->value()
            + m_appearance.px(kAround);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_appearance.px(40));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    viewport()->update();
}

void PagesView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBar();
}

void PagesView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagesView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_appearance.tokens().bgSunken);
    if (!m_pages)
        return;
    const QPointF margin = charts::printedArea(*m_pages).topLeft();
    for (std::size_t sheet = 0; sheet < m_pages->sheets.size(); ++sheet) {
        const QRectF paper = sheetRect(sheet);
        if (!paper.intersects(event->rect()))
            continue;
        painter.save();
        painter.setClipRect(paper);
        painter.fillRect(paper, Qt::white);
        painter.translate(paper.topLeft());
        painter.scale(scale(), scale());
        painter.translate(margin);
        charts::paintSheet(painter, *m_pages, sheet);
        painter.restore();
        painter.setPen(m_appearance.tokens().borderSubtle);
        painter.drawRect(paper.adjusted(0.0, 0.0, -1.0, -1.0));
    }
}

} // namespace cxw::panels
