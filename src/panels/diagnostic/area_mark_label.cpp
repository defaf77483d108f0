#include "panels/diagnostic/area_mark_label.h"

#include "charts/area_marks.h"
#include "panels/theme/appearance.h"

#include <QPainter>

namespace cxw::panels {

AreaMarkLabel::AreaMarkLabel(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AreaMarkLabel::setArea(const core::AreaId& area)
{
    m_area = area;
    update();
}

QSize AreaMarkLabel::sizeHint() const
{
    return {m_appearance.px(14), m_appearance.px(14)};
}

void AreaMarkLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    charts::paintAreaMark(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_area, m_appearance.tokens());
}

} // namespace cxw::panels
