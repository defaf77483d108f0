#include "panels/theme/key_cap.h"

#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

constexpr double kHeight = 18.0;
constexpr double kPadding = 6.0;

} // namespace

int keyCapWidth(const QString& key, const Appearance& appearance)
{
    const QFontMetrics metrics(appearance.font(charts::TypeRole::Micro));
    return std::max(metrics.horizontalAdvance(key) + 2 * appearance.px(kPadding), appearance.px(kHeight));
}

void drawKeyCap(QPainter& painter, const QRectF& room, const QString& key, const Appearance& appearance,
                bool on)
{
    const charts::Tokens& t = appearance.tokens();
    const double height = appearance.px(kHeight);
    const QRectF cap(room.left(), std::floor(room.center().y() - height / 2.0), keyCapWidth(key, appearance),
                     height);
    painter.save();
    drawBox(painter, cap, on ? t.accent : t.bgSurface, on ? t.accent : t.borderStrong, 4.0);
    painter.setFont(appearance.font(charts::TypeRole::Micro));
    painter.setPen(on ? t.onAccent : t.textPrimary);
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace cxw::panels
