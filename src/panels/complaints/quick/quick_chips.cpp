#include "panels/complaints/quick/quick_chips.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QPainter>
#include <QStringList>

namespace cxw::panels {
namespace {

// At 100 %.
constexpr double kChipHeight = 24.0;
constexpr double kChipIcon = 14.0;
constexpr double kChipPadding = 8.0;
constexpr double kChipGap = 6.0;

} // namespace

QuickChips::QuickChips(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("quickChips"));
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void QuickChips::show(const std::vector<QuickChip>& chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    QStringList words;
    for (const QuickChip& each : chips)
        words += each.words;
    setAccessibleName(words.join(QStringLiteral("; ")));
    setToolTip(plainToolTip(words.join(QLatin1Char('\n'))));
    updateGeometry();
    update();
}

/// From left to right, then from top to bottom; none is wider than there is room.
std::vector<QRect> QuickChips::placesIn(int width) const
{
    const QFontMetrics metrics(m_appearance.font(charts::TypeRole::Micro));
    const int gap = m_appearance.px(kChipGap);
    const int height = m_appearance.px(kChipHeight);
    const int around = m_appearance.px(2 * kChipPadding + kChipIcon + kChipGap);
    std::vector<QRect> places;
    QPoint at(0, 0);
    for (const QuickChip& each : m_chips) {
        const int wanted = std::min(metrics.horizontalAdvance(each.words) + around + 2, width);
        if (at.x() > 0 && at.x() + wanted > width)
            at = {0, at.y() + height + gap};
        places.emplace_back(at, QSize(wanted, height));
        at.rx() += wanted + gap;
    }
    return places;
}

int QuickChips::heightForWidth(int width) const
{
    const std::vector<QRect> places = placesIn(width);
    return places.empty() ? 0 : places.back().bottom() + 1;
}

QSize QuickChips::sizeHint() const
{
    return {m_appearance.px(240), heightForWidth(std::max(width(), 1))};
}

QSize QuickChips::minimumSizeHint() const
{
    return {1, heightForWidth(std::max(width(), 1))};
}

void QuickChips::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    const charts::Tokens& t = m_appearance.tokens();
    const int padding = m_appearance.px(kChipPadding);
    const int icon = m_appearance.px(kChipIcon);
    const std::vector<QRect> places = placesIn(width());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QuickChip& chip = m_chips[i];
        const QColor ink = chip.isUnsure ? t.warning : t.textPrimary;
        drawBox(painter, places[i], chip.isUnsure ? t.warningSoft : t.bgSunken, {}, 4.0);
        QRect inner = places[i].adjusted(padding, 0, -padding, 0);
        lineIcon(chip.icon, m_appearance, ink)
            .paint(&painter, QRect(inner.left(), inner.center().y() - icon / 2, icon, icon));
        inner.setLeft(inner.left() + icon + m_appearance.px(kChipGap));
        painter.setPen(ink);
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(chip.words, Qt::ElideRight, inner.width()));
    }
}

} // namespace cxw::panels
