#include "panels/complaints/manage/list_header.h"

#include "panels/complaints/manage/list_layout.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QPainter>

namespace cxw::panels {
namespace {

constexpr double kHeaderHeight = 28.0;

} // namespace

ListHeader::ListHeader(const Appearance& appearance, const ListLayout& layout, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_layout(layout)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Columns of the list, newest received first", "header of the complaints"));
    connect(&layout, &ListLayout::changed, this, qOverload<>(&QWidget::update));
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void ListHeader::setRowWidth(int width)
{
    m_rowWidth = width;
    update();
}

QSize ListHeader::sizeHint() const
{
    return {m_appearance.px(320), m_appearance.px(kHeaderHeight)};
}

void ListHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const charts::Tokens& t = m_appearance.tokens();
    painter.fillRect(rect(), t.bgSunken);
    painter.fillRect(0, 0, width(), 1, t.borderSubtle);
    painter.fillRect(0, height() - 1, width(), 1, t.borderSubtle);
    painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    painter.setPen(t.textSecondary);
    const QRect row(0, 0, m_rowWidth > 0 ? m_rowWidth : width(), height());
    for (const PlacedColumn& each : placeColumns(row, m_layout.columns(), m_appearance)) {
        const QRect cell = each.rect.adjusted(0, 0, each.column == RowColumn::Age ? 0 : -8, 0);
        const QString word =
            painter.fontMetrics().elidedText(columnWord(each.column), Qt::ElideRight, cell.width());
        const auto side = each.column == RowColumn::Age ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(cell, side | Qt::AlignVCenter, word);
        if (each.column != RowColumn::Received)
            continue;
        const int size = m_appearance.px(10);
        const int left = cell.left() + painter.fontMetrics().horizontalAdvance(word) + m_appearance.px(6);
        lineIcon(QStringLiteral("chevron-down"), m_appearance, t.textSecondary)
            .paint(&painter, QRect(left, cell.center().y() - size / 2, size, size));
    }
}

} // namespace cxw::panels
