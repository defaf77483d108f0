#include "panels/touchmap/orphans/orphan_delegate.h"

#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"
#include "panels/touchmap/orphans/orphans_model.h"

#include <QPainter>

namespace cxw::panels {

OrphanDelegate::OrphanDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize OrphanDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_appearance.px(160), m_appearance.px(44)};
}

void OrphanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    const charts::Tokens& t = m_appearance.tokens();
    painter->fillRect(option.rect,
                      option.state.testFlag(QStyle::State_Selected) ? t.accentSoft : t.bgSurface);
    const QRect room = option.rect.adjusted(m_appearance.px(12), 2, -m_appearance.px(8), -2);
    const QRect upper(room.left(), room.top(), room.width(), room.height() / 2);
    const QRect lower(room.left(), upper.bottom() + 1, room.width(), room.height() - upper.height());
    const auto line = [&](const QRect& rect, charts::TypeRole role, const QColor& ink, const QString& text) {
        painter->setFont(m_appearance.font(role));
        painter->setPen(ink);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    line(upper, charts::TypeRole::Caption, t.textPrimary, index.data().toString());
    line(lower, charts::TypeRole::Micro, t.textSecondary, index.data(OrphansModel::Remark).toString());
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      t.borderSubtle);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawBox(*painter, option.rect.adjusted(3, 3, -4, -4), {}, t.focus, 4.0, 2.0);
    painter->restore();
}

} // namespace cxw::panels
