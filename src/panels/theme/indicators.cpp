#include "panels/theme/indicators.h"

#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QPainter>
#include <QStyleOption>

#include <array>

namespace cxw::panels {

void drawCheckBox(QPainter& painter, const QStyleOption& option, const Appearance& appearance)
{
    const charts::Tokens& t = appearance.tokens();
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor ground = enabled ? t.accent : t.textDisabled;
    drawBox(painter, option.rect, on ? ground : t.bgSurface,
            on            ? ground
                : enabled ? t.borderStrong
                          : t.borderSubtle,
            4.0);
    if (!on)
        return;
    const QRectF box = option.rect;
    const double u = box.width() / 18.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.onAccent, 1.8 * u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const std::array<QPointF, 3> tick{box.topLeft() + QPointF(4.5, 9.2) * u,
                                      box.topLeft() + QPointF(7.8, 12.4) * u,
                                      box.topLeft() + QPointF(13.6, 5.8) * u};
    painter.drawPolyline(tick.data(), int(tick.size()));
    painter.restore();
}

void drawRadioButton(QPainter& painter, const QStyleOption& option, const Appearance& appearance)
{
    const charts::Tokens& t = appearance.tokens();
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor ink = enabled ? t.accent : t.textDisabled;
    const double radius = option.rect.height() / 2.0;
    drawBox(painter, option.rect, t.bgSurface, on ? ink : enabled ? t.borderStrong : t.borderSubtle, radius);
    if (on)
        drawBox(painter, QRectF(option.rect).adjusted(radius / 2, radius / 2, -radius / 2, -radius / 2), ink,
                {}, radius / 2);
}

} // namespace cxw::panels
