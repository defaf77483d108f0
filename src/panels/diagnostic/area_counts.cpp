#include "panels/diagnostic/area_counts.h"

#include "charts/area_marks.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QPainter>

namespace cxw::panels {
namespace {

constexpr double kLeastRemark = 60.0; // narrower, the remark gives way; the list below says the same

} // namespace

AreaCounts::AreaCounts(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void AreaCounts::show(const TailorState& state)
{
    m_areas = state.areas;
    m_asked = state.asked;
    m_scored = state.scored;
    QStringList spoken;
    for (const TailorArea& area : m_areas)
        spoken += area.name + QStringLiteral(": ") + QString::number(area.tally.asked) + QStringLiteral(", ")
            + remarkOn(area.tally);
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    update();
}

QSize AreaCounts::sizeHint() const
{
    return {m_appearance.px(400), m_appearance.px(40)};
}

QString AreaCounts::remarkOn(const core::AreaTally& tally) const
{
    if (tally.context > 0)
        return tr("%1 scored, %2 yes/no", "numbers of questions in an area")
            .arg(tally.scored)
            .arg(tally.context);
    if (tally.dropped > 0)
        return tr("%n dropped", "number of questions in an area that are not asked", tally.dropped);
    return tr("all scored", "no yes/no questions and none dropped in an area");
}

void AreaCounts::paintEvent(QPaintEvent*)
{
    if (m_areas.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const charts::Tokens& t = m_appearance.tokens();
    const int gap = m_appearance.px(8);
    const int sumWidth = m_appearance.px(120);
    const int each = (width() - sumWidth) / int(m_areas.size()) - gap;
    int x = 0;
    for (const TailorArea& area : m_areas) {
        const QRect box(x, 0, each, height());
        drawBox(painter, box, t.bgWindow, {}, 6.0);
        charts::paintAreaMark(
            painter,
            QRectF(x + gap, height() / 2.0 - m_appearance.px(6), m_appearance.px(12), m_appearance.px(12)),
            area.tally.area, t);
        QRect text = box.adjusted(m_appearance.px(28), 0, -m_appearance.px(4), 0);
        painter.setFont(m_appearance.font(charts::TypeRole::Title));
        painter.setPen(t.textPrimary);
        const QString count = QString::number(area.tally.asked);
        painter.drawText(text, Qt::AlignVCenter, count);
        text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(count) + gap);
        painter.setFont(m_appearance.font(charts::TypeRole::Micro));
        painter.setPen(t.textSecondary);
        if (text.width() >= m_appearance.px(kLeastRemark))
            painter.drawText(text, Qt::AlignVCenter | Qt::TextWordWrap, remarkOn(area.tally));
        x += each + gap;
    }
    QRect sum(x + gap, 0, width() - x - gap, height());
    painter.setFont(m_appearance.font(charts::TypeRole::Title));
    painter.setPen(t.textPrimary);
    painter.drawText(sum, Qt::AlignVCenter, QString::number(m_asked));
    sum.setLeft(sum.left() + painter.fontMetrics().horizontalAdvance(QString::number(m_asked)) + gap);
    painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    painter.setPen(t.textSecondary);
    painter.drawText(sum, Qt::AlignVCenter | Qt::TextWordWrap,
                     tr("questions,\n%1 scored", "after a number: that many questions").arg(m_scored));
}

} // namespace cxw::panels
