#include "panels/diagnostic/area_card.h"

#include "charts/area_marks.h"
#include "charts/chart_table.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QPainter>

namespace cxw::panels {

AreaCard::AreaCard(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void AreaCard::show(const charts::NamedArea& area, const charts::Words& words)
{
    m_area = area;
    m_figure = area.result.mean ? words.numbers().decimal(*area.result.mean, 2) : QStringLiteral("–");
    core::AreaResult scored = area.result;
    scored.context = 0; // the grid says what stands apart
    m_basis = charts::basisText(scored, words);
    setAccessibleName(area.name + QStringLiteral(": ") + m_figure + QStringLiteral(", ") + m_basis);
    setToolTip(plainToolTip(area.name));
    QWidget::show();
    update();
}

QSize AreaCard::sizeHint() const
{
    return {m_appearance.px(170), m_appearance.px(76)};
}

void AreaCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const charts::Tokens& t = m_appearance.tokens();
    drawBox(painter, rect(), t.bgSurface, t.borderSubtle, 10.0);
    const int pad = m_appearance.px(12);
    const int mark = m_appearance.px(11);
    charts::paintAreaMark(painter, QRectF(pad, pad + m_appearance.px(1), mark, mark), m_area.result.area, t);
    painter.setFont(m_appearance.font(charts::TypeRole::Caption));
    painter.setPen(t.textSecondary);
    const QRect name(pad + m_appearance.px(17), m_appearance.px(8), width() - pad - m_appearance.px(20),
                     m_appearance.px(20));
    if (painter.fontMetrics().horizontalAdvance(m_area.name) > name.width())
        painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    painter.drawText(name, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_area.name, Qt::ElideRight, name.width()));
    QFont figure = m_appearance.font(charts::TypeRole::Display);
    painter.setFont(figure);
    painter.setPen(t.textPrimary);
    const QRect line(pad, m_appearance.px(30), width() - 2 * pad, m_appearance.px(40));
    painter.drawText(line, Qt::AlignVCenter, m_figure);
    const int left = painter.fontMetrics().horizontalAdvance(m_figure) + m_appearance.px(8);
    painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    painter.setPen(t.textSecondary);
    painter.drawText(line.adjusted(left, m_appearance.px(4), 0, 0), Qt::AlignVCenter | Qt::TextWordWrap,
                     m_basis);
}

} // namespace cxw::panels
