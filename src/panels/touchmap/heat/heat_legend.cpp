#include "panels/touchmap/heat/heat_legend.h"

#include "charts/cell_painting.h"
#include "charts/touchmap/map_heat.h"
#include "panels/theme/appearance.h"

#include <QFontMetrics>
#include <QPainter>

namespace cxw::panels {
namespace {

constexpr double kStepAir = 6.0;
constexpr double kLeastStep = 32.0;

} // namespace

HeatLegend::HeatLegend(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("heatLegend"));
}

void HeatLegend::show(const QStringList& steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    setAccessibleName(tr("Steps of heat, the lightest first: %1", "legend of complaints on a map")
                          .arg(steps.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

int HeatLegend::widthOf(const QString& step) const
{
    const QFontMetrics metrics(m_appearance.font(charts::TypeRole::Micro));
    return std::max(m_appearance.px(kLeastStep), metrics.horizontalAdvance(step) + 2 * m_appearance.px(kStepAir));
}

QSize HeatLegend::sizeHint() const
{
    int width = 0;
    for (const QString& each : m_steps)
        width += widthOf(each);
    return {width, m_appearance.px(24)};
}

void HeatLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double gap = m_appearance.px(1);
    const double height = m_appearance.px(18);
    double left = 0.0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const charts::CellColours colours = charts::heatOf(int(i) + 1, m_appearance.tokens());
        const double width = widthOf(m_steps[i]);
        const QRectF box(left, (this->height() - height) / 2.0, width - gap, height);
        charts::paintFilledCell(painter, box, {.radius = double(m_appearance.px(4))}, colours.fill, {});
        painter.setFont(m_appearance.font(charts::TypeRole::Micro));
        painter.setPen(colours.text);
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, m_steps[i]);
        left += width;
    }
}

} // namespace cxw::panels
