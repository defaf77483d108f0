#include "panels/touchmap/lower/pair_changes_delegate.h"

#include "charts/touchmap/map_cells.h"
#include "panels/shared/line_delegate.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/touchmap/lower/pair_changes_model.h"

#include <QPainter>

namespace cxw::panels {
namespace {

constexpr double kChangeRow = 30.0;
constexpr double kChangeIcon = 16.0;

} // namespace

PairChangesDelegate::PairChangesDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize PairChangesDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_appearance.px(80), m_appearance.px(kChangeRow)};
}

void PairChangesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    painter->save();
    const charts::Tokens& t = m_appearance.tokens();
    paintRowGround(*painter, option, t, true);
    QRect inside = option.rect.adjusted(m_appearance.px(8), 0, -m_appearance.px(8), 0);
    const QString icon = index.data(PairChangesModel::IconRole).toString();
    painter->setPen(t.textPrimary);
    if (!icon.isEmpty()) {
        const auto kind = core::PairChangeKind(index.data(PairChangesModel::KindRole).toInt());
        const QColor colour = charts::pairColour(kind, t);
        const int side = m_appearance.px(kChangeIcon);
        lineIcon(icon, m_appearance, colour)
            .paint(painter, QRect(inside.left(), inside.center().y() - side / 2, side, side));
        inside.setLeft(inside.left() + side + m_appearance.px(8));
        painter->setPen(colour);
    }
    const bool isTitle = index.column() == PairChangesModel::Title;
    painter->setFont(m_appearance.font(charts::TypeRole::Caption, isTitle || !icon.isEmpty()));
    paintElided(*painter, inside, index.data().toString());
    painter->restore();
}

} // namespace cxw::panels
