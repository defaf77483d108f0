#include "panels/diagnostic/radar_view.h"

#include "panels/theme/appearance.h"

#include <QPainter>

namespace cxw::panels {

RadarView::RadarView(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void RadarView::show(const charts::AreaRadar& areas, const QString& sentence)
{
    m_areas = areas;
    setAccessibleName(sentence);
    update();
}

QSize RadarView::sizeHint() const
{
    return {m_appearance.px(340), m_appearance.px(150)};
}

void RadarView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_appearance.px(16);
    charts::paintAreaRadar(painter, rect().adjusted(side, m_appearance.px(8), -side, -m_appearance.px(8)),
                           m_areas, m_appearance.tokens(), m_appearance.font(charts::TypeRole::Micro));
}

} // namespace cxw::panels
