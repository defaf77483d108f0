#include "panels/diagnostic/tailor_delegate.h"

#include "charts/area_marks.h"
#include "panels/diagnostic/tailor_model.h"
#include "panels/shared/badge.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTreeView>

namespace cxw::panels {
namespace {

constexpr double kAreaHeight = 32.0;
constexpr double kQuestionHeight = 40.0;
constexpr double kTextLeft = 66.0;

} // namespace

TailorDelegate::TailorDelegate(const Appearance& appearance, const TailorModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_model(model)
{
}

QSize TailorDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {m_appearance.px(200), m_appearance.px(m_model.areaAt(index) ? kAreaHeight : kQuestionHeight)};
}

void TailorDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const TailorArea* area = m_model.areaAt(index))
        paintArea(*painter, option, *area);
    else if (const TailorRow* row = m_model.rowAt(index))
        paintQuestion(*painter, option, *row);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawBox(*painter, QRectF(option.rect).adjusted(3, 1, -3, -1), {}, m_appearance.tokens().focus, 4.0,
                2.0);
    painter->restore();
}

void TailorDelegate::paintArea(QPainter& painter, const QStyleOptionViewItem& option,
                               const TailorArea& area) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const QRect rect = option.rect;
    painter.fillRect(rect, t.bgWindow);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.borderSubtle);
    const int size = m_appearance.px(14);
    const QString chevron = option.state.testFlag(QStyle::State_Open) ? QStringLiteral("chevron-down")
                                                                      : QStringLiteral("chevron-right");
    lineIcon(chevron, m_appearance)
        .paint(&painter, QRect(rect.left() + m_appearance.px(12), rect.center().y() - size / 2, size, size));
    charts::paintAreaMark(painter,
                          QRectF(rect.left() + m_appearance.px(35), rect.center().y() - m_appearance.px(6),
                                 m_appearance.px(13), m_appearance.px(13)),
                          area.tally.area, t);
    painter.setFont(m_appearance.font(charts::TypeRole::Body, true));
    painter.setPen(t.textPrimary);
    QRect text = rect.adjusted(m_appearance.px(56), 0, -m_appearance.px(24), 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, area.name);
    text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(area.name) + m_appearance.px(8));
    painter.setFont(m_appearance.font(charts::TypeRole::Caption));
    painter.setPen(t.textSecondary);
    painter.drawText(
        text, Qt::AlignVCenter | Qt::AlignLeft,
        tr("%1 of %2", "questions asked of all in an area").arg(area.tally.asked).arg(area.tally.all));
    if (area.tally.own > 0) {
        painter.setFont(m_appearance.font(charts::TypeRole::Micro));
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight,
                         tr("own: %1", "number of the user's own questions in an area").arg(area.tally.own));
    }
}

void TailorDelegate::paintQuestion(QPainter& painter, const QStyleOptionViewItem& option,
                                   const TailorRow& row) const
{
    const charts::Tokens& t = m_appearance.tokens();
    painter.fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? t.accentSoft : t.bgSurface);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.borderSubtle);

    QStyleOptionButton box;
    box.rect = checkBoxRect(option.rect);
    box.palette = option.palette;
    box.state = row.question.included ? QStyle::State_On : QStyle::State_Off;
    box.state.setFlag(QStyle::State_Enabled,
                      m_model.flags(m_model.indexOf(row.question.id)).testFlag(Qt::ItemIsUserCheckable));
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);

    const QRect inner = option.rect.adjusted(m_appearance.px(kTextLeft), 0, -m_appearance.px(24), 0);
    const int right = paintBadges(painter, inner, row);
    paintWords(painter,
               QRect(inner.left(), inner.top(), right - inner.left() - m_appearance.px(8), inner.height()),
               row);
}

int TailorDelegate::paintBadges(QPainter& painter, const QRect& rect, const TailorRow& row) const
{
    BadgeRow badges(painter, m_appearance, rect);
    if (!row.question.included)
        return badges.left();
    if (row.question.kind == core::QuestionKind::Context)
        badges.add(tr("yes/no", "badge: a question that is not scored"), BadgeTone::Outline);
    if (row.question.kind == core::QuestionKind::Conditional)
        badges.add(tr("if you have it", "badge: a question asked only where the thing exists"),
                   BadgeTone::Outline);
    if (row.own)
        badges.add(tr("own", "badge: the user's own question"), BadgeTone::Accent);
    if (row.reworded)
        badges.add(tr("reworded", "badge: other words than the shipped ones"), BadgeTone::Warning);
    if (row.isNew)
        badges.add(tr("new", "badge: not asked in the round before"), BadgeTone::Success);
    if (!row.question.swappedInFor.isEmpty())
        badges.add(tr("reserve", "badge: swapped in for another question"), BadgeTone::Accent);
    return badges.left();
}

void TailorDelegate::paintWords(QPainter& painter, const QRect& rect, const TailorRow& row) const
{
    const charts::Tokens& t = m_appearance.tokens();
    QFont label = m_appearance.font(charts::TypeRole::Body, true);
    label.setStrikeOut(!row.question.included);
    painter.setFont(label);
    painter.setPen(row.question.included ? t.textPrimary : t.textMuted);
    const QRect upper(rect.left(), rect.top() + m_appearance.px(2), rect.width(), rect.height() / 2);
    const QRect lower(rect.left(), rect.center().y() - m_appearance.px(1), rect.width(), rect.height() / 2);
    painter.drawText(upper, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(row.wording.label, Qt::ElideRight, rect.width()));
    painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    painter.setPen(t.textSecondary);
    const QString second = row.question.included
        ? row.wording.text
        : tr("Dropped: %1", "why a question is not asked").arg(row.question.reason);
    painter.drawText(lower, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(second, Qt::ElideRight, rect.width()));
}

QRect TailorDelegate::checkBoxRect(const QRect& row) const
{
    const int size = m_appearance.px(18);
    return {row.left() + m_appearance.px(36), row.center().y() - size / 2, size, size};
}

bool TailorDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                 const QModelIndex& index)
{
    const bool clicked = event->type() == QEvent::MouseButtonRelease
        && checkBoxRect(option.rect).adjusted(-4, -4, 4, 4).contains(static_cast<QMouseEvent*>(event)->pos());
    const bool toggled =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if ((clicked || toggled) && index.flags().testFlag(Qt::ItemIsUserCheckable)) {
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model->setData(index, int(on ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace cxw::panels
