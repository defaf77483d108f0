#include "panels/diagnostic/answer_strip.h"

#include "charts/area_marks.h"
#include "charts/score_cell.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kHead = 24.0;
constexpr double kCell = 24.0;
constexpr double kGap = 4.0;
constexpr double kGroupGap = 16.0;

} // namespace

AnswerStrip::AnswerStrip(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void AnswerStrip::show(const ScoreState& state)
{
    m_cells = state.strip;
    m_current = state.index;
    m_groups.clear();
    for (int i = 0; i < int(m_cells.size()); ++i) {
        const StripCell& cell = m_cells[std::size_t(i)];
        if (m_groups.empty() || m_groups.back().area != cell.area)
            m_groups.push_back({.area = cell.area, .name = cell.areaName, .first = i});
        ++m_groups.back().count;
    }
    setAccessibleName(tr("%n question(s), %1 answered", "the strip of all questions, for screen readers",
                         int(m_cells.size()))
                          .arg(state.answered));
    update();
}

QSize AnswerStrip::sizeHint() const
{
    return {m_appearance.px(400), m_appearance.px(kHead + kCell + 6.0)};
}

QRect AnswerStrip::groupRect(std::size_t group) const
{
    const int gap = m_appearance.px(kGroupGap);
    constexpr int kRing = 3; // the ring round the current cell lies outside it
    const int each = (width() - 2 * kRing - gap * (int(m_groups.size()) - 1)) / int(m_groups.size());
    return {kRing + int(group) * (each + gap), 0, each, height()};
}

QRectF AnswerStrip::cellRect(int index) const
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const Group& group = m_groups[i];
        if (index < group.first || index >= group.first + group.count)
            continue;
        const QRect rect = groupRect(i);
        const double gap = group.count > 8 ? 2.0 : kGap;
        const double each = (rect.width() - gap * (group.count - 1)) / group.count;
        return {rect.left() + (index - group.first) * (each + gap), double(m_appearance.px(kHead)), each,
                double(m_appearance.px(kCell))};
    }
    return {};
}

void AnswerStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        paintGroup(painter, m_groups[i], groupRect(i));
}

void AnswerStrip::paintGroup(QPainter& painter, const Group& group, const QRect& rect) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const bool current = m_current >= group.first && m_current < group.first + group.count;
    const int mark = m_appearance.px(12);
    charts::paintAreaMark(painter, QRectF(rect.left(), m_appearance.px(2), mark, mark), group.area, t);
    painter.setFont(m_appearance.font(charts::TypeRole::Caption, current));
    painter.setPen(current ? t.textPrimary : t.textSecondary);
    const int left = m_appearance.px(20);
    const QRect name(rect.left() + left, 0, rect.width() - left, m_appearance.px(kHead - 6));
    painter.drawText(name, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(group.name, Qt::ElideRight, name.width()));
    for (int i = group.first; i < group.first + group.count; ++i)
        paintCell(painter, cellRect(i), i);
}

void AnswerStrip::paintCell(QPainter& painter, const QRectF& rect, int index) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const StripCell& cell = m_cells[std::size_t(index)];
    const QFont font = m_appearance.font(charts::TypeRole::Micro, true);
    if (cell.hands > 0) {
        drawBox(painter, rect, t.accentSoft, t.accent, 4.0);
        painter.setFont(font);
        painter.setPen(t.accent);
        painter.drawText(rect, Qt::AlignCenter, QString::number(cell.hands));
    } else if (cell.hidden) {
        drawBox(painter, rect, t.accentSoft, t.accent, 4.0);
        const int tick = m_appearance.px(12);
        lineIcon(QStringLiteral("check-lg"), m_appearance, t.accent)
            .paint(&painter,
                   QRect(0, 0, tick, tick).translated((rect.center() - QPointF(tick, tick) / 2.0).toPoint()));
    } else {
        const QString word = cell.answer == core::Answer::Yes ? tr("yes", "answer in a small cell")
            : cell.answer == core::Answer::No                 ? tr("no", "answer in a small cell")
                                                              : QString();
        charts::paintScoreCell(painter, rect, {.answer = cell.answer, .word = word}, t, font);
    }
    if (index == m_current)
        drawBox(painter, rect.adjusted(-2, -2, 2, 2), {}, t.textPrimary, 6.0, 2.0);
}

int AnswerStrip::cellAt(const QPoint& point) const
{
    for (int i = 0; i < int(m_cells.size()); ++i)
        if (cellRect(i).contains(point))
            return i;
    return -1;
}

void AnswerStrip::mousePressEvent(QMouseEvent* event)
{
    if (const int index = cellAt(event->pos()); index >= 0)
        emit chosen(index);
}

bool AnswerStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = cellAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           index < 0 ? QString() : plainToolTip(m_cells[std::size_t(index)].label), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace cxw::panels
