#include "panels/shared/line_delegate.h"

#include "panels/theme/appearance.h"

#include <QIcon>
#include <QPainter>

namespace cxw::panels {
namespace {

constexpr double kIndentation = 20.0;

int levelOf(QModelIndex index)
{
    int level = 0;
    for (index = index.parent(); index.isValid(); index = index.parent())
        ++level;
    return level;
}

} // namespace

LineDelegate::LineDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_appearance.px(120), m_appearance.px(kLineHeight)};
}

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    const charts::Tokens& t = m_appearance.tokens();
    painter->fillRect(option.rect,
                      option.state.testFlag(QStyle::State_Selected) ? t.accentSoft : t.bgSurface);
    const int margin = m_appearance.px(8);
    QRect text = option.rect.adjusted(margin + m_appearance.px(kIndentation) * levelOf(index), 0, -margin, 0);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        const int side = m_appearance.px(14);
        icon.paint(painter, QRect(text.left(), text.center().y() - side / 2, side, side));
        text.setLeft(text.left() + side + m_appearance.px(6));
    }
    painter->setFont(m_appearance.font(charts::TypeRole::Caption));
    painter->setPen(t.textPrimary);
    painter->drawText(
        text, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace cxw::panels
