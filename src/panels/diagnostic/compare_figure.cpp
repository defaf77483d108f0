#include "panels/diagnostic/compare_figure.h"

#include "charts/change_chart.h"
#include "charts/chart_table.h"
#include "charts/comparison_words.h"
#include "panels/theme/appearance.h"

#include <QPainter>

#include <cmath>

namespace cxw::panels {

CompareFigure::CompareFigure(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void CompareFigure::show(const std::optional<core::PairedChange>& change, const charts::Words& words)
{
    m_change = change;
    m_words = words;
    m_figure = change ? words.numbers().change(change->mean, 2) : QString(charts::kNoFigure);
    QString spoken = tr("Matched change %1", "spoken by a screen reader").arg(m_figure);
    if (change && change->interval)
        spoken = tr("Matched change %1, indicative interval %2 to %3", "spoken by a screen reader")
                     .arg(m_figure, words.numbers().decimal(change->interval->low, 2),
                          words.numbers().decimal(change->interval->high, 2));
    setAccessibleName(spoken);
    setToolTip(spoken);
    update();
}

QSize CompareFigure::sizeHint() const
{
    return {m_appearance.px(300), m_appearance.px(52)};
}

void CompareFigure::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const charts::Tokens& t = m_appearance.tokens();
    painter.setFont(m_appearance.font(charts::TypeRole::Figure));
    painter.setPen(t.textPrimary);
    const int figure = painter.fontMetrics().horizontalAdvance(m_figure);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, m_figure);
    if (!m_change || !m_change->interval)
        return;
    painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    painter.setPen(t.textSecondary);
    const QString label = tr("interval, indicative", "beside the interval of a change");
    const int words = m_appearance.px(80);
    const QRect right(width() - words, 0, words, height());
    painter.drawText(right, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, label);
    const QRectF line(figure + m_appearance.px(20), m_appearance.px(6),
                      right.left() - figure - m_appearance.px(34), height() - m_appearance.px(10));
    charts::paintChangeInterval(painter, line, *m_change, m_words, t,
                                m_appearance.font(charts::TypeRole::Micro));
}

CompareBar::CompareBar(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void CompareBar::show(const QString& name, const std::optional<core::PairedChange>& change, double longest,
                      const charts::Words& words)
{
    setVisible(change.has_value());
    if (!change)
        return;
    m_name = name;
    m_change = change->mean;
    m_longest = longest;
    m_figure = words.numbers().change(change->mean, 2);
    m_verdict = charts::verdictText(*change, words);
    setAccessibleName(name + QStringLiteral(": ") + m_figure + QStringLiteral("; ") + m_verdict);
    setToolTip(m_verdict);
    update();
}

QSize CompareBar::sizeHint() const
{
    return {m_appearance.px(300), m_appearance.px(40)};
}

void CompareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const charts::Tokens& t = m_appearance.tokens();
    const int left = m_appearance.px(112);
    const int half = height() / 2;
    painter.setFont(m_appearance.font(charts::TypeRole::Caption));
    painter.setPen(t.textPrimary);
    painter.drawText(QRect(0, 0, left - m_appearance.px(8), half), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, left - m_appearance.px(8)));
    const int room = width() - left - m_appearance.px(60);
    const int bar = m_longest > 0.0 ? int(std::lround(room * std::abs(m_change) / m_longest)) : 0;
    const int thick = m_appearance.px(12);
    painter.fillRect(left, (half - thick) / 2, bar, thick, m_change < 0.0 ? t.delta[0] : t.delta[4]);
    painter.setFont(m_appearance.font(charts::TypeRole::Caption, true));
    painter.drawText(QRect(left + bar + m_appearance.px(8), 0, m_appearance.px(60), half), Qt::AlignVCenter,
                     m_figure);
    painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    painter.setPen(t.textSecondary);
    painter.drawText(QRect(left, half, width() - left, height() - half), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_verdict, Qt::ElideRight, width() - left));
}

} // namespace cxw::panels
