#include "panels/actions/actions_delegate.h"

#include "charts/area_marks.h"
#include "charts/score_cell.h"
#include "panels/actions/actions_model.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QPainter>

namespace cxw::panels {
namespace {

constexpr double kActionRowHeight = 44.0;
constexpr double kChip = 24.0;

QString iconOf(core::ActionStatus status)
{
    switch (status) {
    case core::ActionStatus::Open: return QStringLiteral("flag");
    case core::ActionStatus::Done: return QStringLiteral("check-lg");
    case core::ActionStatus::Dropped: return QStringLiteral("x-lg");
    }
    return {};
}

} // namespace

ActionsDelegate::ActionsDelegate(const Appearance& appearance, const ActionsModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_model(model)
{
}

QSize ActionsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_appearance.px(40), m_appearance.px(kActionRowHeight)};
}

void ActionsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const core::ListedAction* listed = m_model.at(index);
    if (!listed)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const charts::Tokens& t = m_appearance.tokens();
    painter->fillRect(option.rect,
                      option.state.testFlag(QStyle::State_Selected) ? t.accentSoft : t.bgSurface);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.borderSubtle);
    const QRect rect = option.rect.adjusted(0, m_appearance.px(4), -m_appearance.px(8), -m_appearance.px(4));
    switch (index.column()) {
    case ActionsModel::What: paintWhat(*painter, rect, index, *listed); break;
    case ActionsModel::Owner: paintLines(*painter, rect, index.data().toString(), {}); break;
    case ActionsModel::Due: paintDue(*painter, rect, index); break;
    case ActionsModel::Status: paintStatus(*painter, rect, index, *listed); break;
    case ActionsModel::Score:
        if (const auto& score = listed->action.expectedScore) {
            const int size = m_appearance.px(kChip);
            charts::paintScoreCell(*painter, QRectF(rect.left(), rect.center().y() - size / 2.0, size, size),
                                   {.answer = core::Answer(*score - 1)}, t,
                                   m_appearance.font(charts::TypeRole::Caption, true));
        }
        break;
    default: break;
    }
    painter->restore();
}

void ActionsDelegate::paintLines(QPainter& painter, const QRect& rect, const QString& first,
                                 const QString& second) const
{
    const charts::Tokens& t = m_appearance.tokens();
    painter.setFont(m_appearance.font(charts::TypeRole::Caption));
    painter.setPen(t.textPrimary);
    painter.drawText(rect, second.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop,
                     painter.fontMetrics().elidedText(first, Qt::ElideRight, rect.width()));
    painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    painter.setPen(t.textSecondary);
    painter.drawText(rect, Qt::AlignBottom,
                     painter.fontMetrics().elidedText(second, Qt::ElideRight, rect.width()));
}

void ActionsDelegate::paintWhat(QPainter& painter, const QRect& rect, const QModelIndex& index,
                                const core::ListedAction& listed) const
{
    const charts::Tokens& t = m_appearance.tokens();
    QRect text = rect.adjusted(m_appearance.px(16), 0, 0, 0);
    painter.setFont(m_appearance.font(charts::TypeRole::Caption, true));
    const bool dropped = listed.action.status == core::ActionStatus::Dropped;
    painter.setPen(dropped ? t.textSecondary : t.textPrimary);
    painter.drawText(text, Qt::AlignTop,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (listed.origin) {
        const int mark = m_appearance.px(10);
        charts::paintAreaMark(painter, QRectF(text.left(), text.bottom() - m_appearance.px(13), mark, mark),
                              listed.origin->area, t);
        text.setLeft(text.left() + m_appearance.px(15));
    }
    painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    painter.setPen(t.textSecondary);
    painter.drawText(text, Qt::AlignBottom,
                     painter.fontMetrics().elidedText(m_model.remarkAt(index), Qt::ElideRight, text.width()));
}

void ActionsDelegate::paintDue(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    if (!m_model.isOverdue(index)) {
        paintLines(painter, rect, index.data().toString(), m_model.remarkAt(index));
        return;
    }
    const charts::Tokens& t = m_appearance.tokens();
    painter.setFont(m_appearance.font(charts::TypeRole::Caption));
    painter.setPen(t.textPrimary);
    painter.drawText(rect, Qt::AlignTop, index.data().toString());
    painter.setFont(m_appearance.font(charts::TypeRole::Micro, true));
    painter.setPen(t.danger);
    const int icon = m_appearance.px(13);
    lineIcon(QStringLiteral("exclamation-triangle"), m_appearance, t.danger)
        .paint(&painter, QRect(rect.left(), rect.bottom() - icon, icon, icon));
    const QRect words = rect.adjusted(icon + m_appearance.px(4), 0, 0, 0);
    painter.drawText(
        words, Qt::AlignBottom,
        painter.fontMetrics().elidedText(m_model.remarkAt(index), Qt::ElideRight, words.width()));
}

void ActionsDelegate::paintStatus(QPainter& painter, const QRect& rect, const QModelIndex& index,
                                  const core::ListedAction& listed) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const QString reason = m_model.remarkAt(index);
    const int icon = m_appearance.px(13);
    const int top = reason.isEmpty() ? rect.center().y() - icon / 2 : rect.top() + m_appearance.px(2);
    const QColor ink = listed.action.status == core::ActionStatus::Done ? t.success : t.textSecondary;
    lineIcon(iconOf(listed.action.status), m_appearance, ink)
        .paint(&painter, QRect(rect.left(), top, icon, icon));
    paintLines(painter, rect.adjusted(icon + m_appearance.px(6), 0, 0, 0), index.data().toString(), reason);
}

} // namespace cxw::panels
